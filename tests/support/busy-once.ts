import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Visit {
  /** When, in milliseconds. */
  readonly at: number;
  readonly agent: string | undefined;
}

export interface BusyOnce extends AsyncDisposable {
  readonly origin: string;
  readonly visits: readonly Visit[];
}

/** A server in place of the API that has its first visitor come back a second later, as a rate limit does. */
export async function busyOnce(): Promise<BusyOnce> {
  const visits: Visit[] = [];
  const server = createServer((request, response) => {
    visits.push({ at: performance.now(), agent: request.headers['user-agent'] });
    request.resume();
    const json = { 'content-type': 'application/json' };
    if (visits.length === 1) {
      response.writeHead(429, { ...json, 'retry-after': '1' });
      response.end('{"errors":[{"message":"Go on in 1 s.","extensions":{"code":"RATE_LIMITED"}}]}');
    } else {
      response.writeHead(200, json).end('{"data":{"node":"answered"}}');
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    visits,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
