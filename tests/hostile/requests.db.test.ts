import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ERROR_CODES } from '../../api/error-codes.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';
import { HOSTILE, sent } from './requests.ts';

const graph = testGraph();
const server = testServer(graph);

const failure = z.object({
  data: z.record(z.string(), z.null()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string().min(10),
        extensions: z.looseObject({ code: z.enum(ERROR_CODES) }),
      }),
    )
    .min(1),
});

/** No answer may take longer: this tells what hangs, on the slowest machine. */
const HANGS_MS = 3_000;

async function goodQuery(): Promise<{ body: string; ms: number }> {
  const since = performance.now();
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ countries { totalCount nodes { iso2 name teams { nodes { slug name } } } } }',
    }),
  });
  const body = await response.text();
  return { body, ms: performance.now() - since };
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function medianOfGood(): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < 15; i++) taken.push((await goodQuery()).ms);
  return median(taken);
}

describe('a hostile request', () => {
  let before = '';
  let goodMs = 0;
  const refusals: number[] = [];

  beforeAll(async () => {
    const world = new World().region('AFR');
    for (const iso2 of ['AA', 'BB', 'CC']) world.country(iso2, { region: 'AFR' });
    for (const id of ['t1', 't2', 't3']) world.team(id, { country: 'AA' });
    await world.build(graph);
    before = (await goodQuery()).body;
    goodMs = await medianOfGood();
  }, 60_000);

  it('is one of at least sixty, no two alike', () => {
    expect(HOSTILE.length).toBeGreaterThan(100);
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
  });

  it.each(HOSTILE.map((request) => [request.name, request] as const))(
    'ends with a clear error: %s',
    async (_name, request) => {
      const since = performance.now();
      const response = await fetch(server.url + (request.search ?? ''), {
        ...sent(request),
        signal: AbortSignal.timeout(HANGS_MS),
      });
      const body = failure.parse(await response.json());
      refusals.push(performance.now() - since);

      expect(body.errors[0]).toMatchObject({ extensions: { code: request.code } });
      expect(response.status).toBe(request.status ?? 400);
      expect(body.errors[0]?.message).toContain(request.says ?? '');
      expect(JSON.stringify(body)).not.toMatch(/neo4j|cypher-|at .*\.(ts|js):\d+|node_modules/i);
    },
  );

  it('leaves the next good query as it was, and as fast', async () => {
    expect((await goodQuery()).body).toBe(before);
    // Twice as slow plus 20 ms is no slower than the noise of a shared machine.
    expect(await medianOfGood()).toBeLessThan(2 * goodMs + 20);
  });

  it('is refused in under 50 ms, half of them far faster', () => {
    expect(median(refusals)).toBeLessThan(50);
  });

  afterAll(() => {
    const slowest = Math.max(...refusals);
    process.stdout.write(
      `${refusals.length} hostile requests: ${median(refusals).toFixed(1)} ms median, ` +
        `${slowest.toFixed(1)} ms at the most; a good query ${goodMs.toFixed(1)} ms\n`,
    );
  });
});
