import autocannon from 'autocannon';
import { HEADERS } from './ask.ts';
import type { BenchRequest } from './contestants.ts';

/** How one contestant did in one round. */
export interface Measure {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const CONNECTIONS = 32;

/** How long the slowest may take: some read a million teams for one page. */
const PATIENCE_SECONDS = 60;

/**
 * Measures how fast requests are answered over 32 connections. A measure of fewer answers than one a
 * connection says little; it is taken again, for longer, as long as that is bearable.
 */
export async function load(
  url: string,
  requests: readonly BenchRequest[],
  seconds: number,
): Promise<Measure> {
  const latencies: number[] = [];
  const elapsed = await send(url, requests, seconds, latencies);
  if (latencies.length < CONNECTIONS && seconds < PATIENCE_SECONDS) {
    return load(url, requests, seconds * 2);
  }
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(share * (latencies.length - 1))] ?? 0;
  return { requestsPerSecond: latencies.length / elapsed, p50: at(0.5), p99: at(0.99) };
}

/**
 * Sends requests over 32 connections for some seconds, each connection starting elsewhere in the list.
 * @returns how many seconds that took
 * @throws Error when anything but an answer came back
 */
async function send(
  url: string,
  requests: readonly BenchRequest[],
  seconds: number,
  latencies: number[],
): Promise<number> {
  const prepared = requests.map(({ path, body }) => ({
    method: 'POST' as const,
    path,
    body,
    headers: HEADERS,
  }));
  let connection = 0;
  const startedAt = performance.now();
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: PATIENCE_SECONDS * 2,
    setupClient: (client) => {
      const start = Math.floor((connection++ * prepared.length) / CONNECTIONS);
      client.setRequests([...prepared.slice(start), ...prepared.slice(0, start)]);
      client.on('response', (_status, _bytes, milliseconds) => {
        latencies.push(milliseconds);
      });
    },
  });
  const elapsed = (performance.now() - startedAt) / 1000;
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0) {
    throw new Error(
      `${url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} answers that are not 200`,
    );
  }
  return elapsed;
}
