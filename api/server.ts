import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { Graph } from '../graph/client.ts';
import { rehearse } from './rehearsal.ts';
import { createEndpoint } from './yoga.ts';

export interface ServerOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** The folder of the built pages. */
  readonly pages: string;
}

export interface Server {
  /** Starts to listen. @returns the port, of use when 0 was asked for */
  listen(port: number, host: string): Promise<number>;
  /** Asks a few questions of its own, so that no visitor waits for the first of them. */
  rehearse(): Promise<void>;
  /** Stops listening, lets running requests finish for a while, then cuts what is left. */
  close(graceMs?: number): Promise<void>;
}

const API_PATHS = ['/graphql', '/health', '/ready'];
const GRACE_MS = 5_000;

/** API and pages on one port. */
export function createServer({ graph, log, pages }: ServerOptions): Server {
  const endpoint = createEndpoint({ graph, log });
  // Built files carry a hash of their content in their name; only index.html may change under its own.
  const files = sirv(pages, { single: true, gzip: true, etag: true });

  const http = createHttpServer((request: IncomingMessage, response: ServerResponse) => {
    const [path] = (request.url ?? '/').split('?');
    if (API_PATHS.some((apiPath) => path === apiPath)) void endpoint(request, response);
    else {
      files(request, response, () => {
        notFound(response);
      });
    }
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject);
        http.listen(port, host, () => {
          http.off('error', reject);
          resolve(portOf(http.address(), port));
        });
      }),
    rehearse: () => rehearse(endpoint),
    close: async (graceMs = GRACE_MS) => {
      const closed = promisify(http.close.bind(http))();
      http.closeIdleConnections();
      const cut = setTimeout(() => {
        http.closeAllConnections();
      }, graceMs);
      await closed;
      clearTimeout(cut);
      await endpoint.dispose();
    },
  };
}

const portOf = (address: AddressInfo | string | null, asked: number) =>
  typeof address === 'object' && address ? address.port : asked;

function notFound(response: ServerResponse) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('There is nothing here. The pages start at /, the API at /graphql.\n');
}
