import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { createServer, type ServerOptions } from '../../api/server.ts';
import type { Graph } from '../../graph/client.ts';

/** A server of the tests, on a port of its own. */
export interface TestServer {
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Where GraphQL answers. */
  readonly url: string;
  readonly port: number;
}

const PAGES = join(import.meta.dirname, '..', '..', 'web', 'public');

/**
 * The real server over the tests' Neo4j, listening while the tests around it run. Call it at the top
 * of a file or in a `describe`.
 * @param wanted the port, where others must know it before; any that is free without it
 */
export function testServer(
  graph: Graph,
  options: Omit<Partial<ServerOptions>, 'graph'> = {},
  wanted = 0,
): TestServer {
  const server = createServer({ graph, log: pino({ level: 'silent' }), pages: PAGES, ...options });
  let port = 0;
  beforeAll(async () => {
    port = await server.listen(wanted, '127.0.0.1');
  });
  afterAll(() => server.close(100));
  return {
    get port() {
      return port;
    },
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    get url() {
      return `http://127.0.0.1:${port}/graphql`;
    },
  };
}
