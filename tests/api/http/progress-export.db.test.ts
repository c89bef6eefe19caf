import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wholeProgress } from '../../../api/export/whole-progress.ts';
import { LIMITS } from '../../../api/limits/limits.ts';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';
import { World } from '../../support/world.ts';

const graph = testGraph();
const server = testServer(graph);
const strict = testServer(graph, { rate: { perMinute: 1, trustedProxies: 0 } });
const narrow = testServer(graph, { limits: { ...LIMITS, cost: 100 } });

const YEAR = 'from=2024-12-31&to=2025-12-31';
const get = (path: string, init?: RequestInit) => fetch(`${server.origin}/export/${path}`, init);
const failure = z.object({
  errors: z.array(
    z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }),
  ),
});

beforeAll(
  () =>
    new World()
      .region('AFR', 'Africa')
      .region('EUR', 'Europe')
      .country('AA', { region: 'AFR', name: 'Côte "A", north' })
      .country('BB', { region: 'EUR' })
      .network('first')
      .team('new', { country: 'AA', name: '=cmd()', since: '2025-03-01' })
      .covers('new', 'AA')
      .link('MEMBER_OF', 'new', 'first', { status: 'CURRENT', since: '2025-05' })
      .claim('none', 'BB', 'NONE', { asOf: '2024' })
      .build(graph),
  60_000,
);

describe('the exported progress report', () => {
  it('is JSON, complete', { timeout: 60_000 }, async () => {
    const response = await get(`progress.json?${YEAR}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="progress-2024-12-31-2025-12-31.json"',
    );
    const report = wholeProgress.parse(await response.json());
    expect(report).toMatchObject({
      from: '2024-12-31',
      after: { total: { countries: 2, covered: 1, absent: 1 } },
      newlyCovered: { nodes: [{ country: { iso2: 'AA' }, nature: 'IN_THE_WORLD' }] },
      absent: { nodes: [{ iso2: 'BB' }] },
      needs: { raised: 0, medianDaysToAnswer: null },
    });
  });

  it('is CSV, a value a row, and no formula in it', async () => {
    const response = await get(`progress.csv?${YEAR}`);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(Buffer.from(await response.arrayBuffer()), { bom: true, columns: true }));
    const row = (part: string, key: string, name: string, measure: string, value: string) => ({
      ...{ part, date: '2025-12-31', key, name, measure, value },
    });
    expect(rows).toContainEqual(row('region', 'AFR', 'Africa', 'NATIONAL', '1'));
    expect(rows).toContainEqual(row('newlyCovered', 'AA', 'Côte "A", north', 'before', 'UNKNOWN'));
    expect(rows).toContainEqual(row('needs', '', '', 'medianDaysToAnswer', ''));
    expect(rows).toContainEqual({
      ...{ part: 'membership gained', date: '2025-05', key: 'new', name: "'=cmd()" },
      ...{ measure: 'first', value: 'FIRST' },
    });
    expect(rows.filter(({ part }) => part === 'membership lost')).toEqual([]);
  });

  it('is about some regions, where they are named', async () => {
    const response = await get(`progress.json?${YEAR}&region=EUR&region=CIS`);
    const report = wholeProgress.parse(await response.json());
    expect(report.after.total).toMatchObject({ countries: 1, absent: 1 });
  });

  it('is not sent again to who has it', async () => {
    const first = await get(`progress.csv?${YEAR}`);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(`progress.csv?${YEAR}`, { headers: { 'if-none-match': etag } });
    expect([first.status, again.status, await again.text()]).toEqual([200, 304, '']);
  });

  it.each([
    ['progress.csv', 400, 'BAD_USER_INPUT'],
    ['progress.csv?from=2025&to=2026-01-01', 400, 'BAD_USER_INPUT'],
    [`progress.csv?${YEAR}&from=2020-01-01`, 400, 'BAD_USER_INPUT'],
    [`progress.csv?${YEAR}&region=XXX`, 400, 'BAD_USER_INPUT'],
    [`progress.csv?${YEAR}&regions=AFR`, 400, 'BAD_USER_INPUT'],
    ['progress.json?from=2026-01-01&to=2025-01-01', 400, 'BAD_USER_INPUT'],
  ])('refuses %s by %i', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const { errors } = failure.parse(await response.json());
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('is read by GET, in two formats', async () => {
    expect((await get(`progress.csv?${YEAR}`, { method: 'POST' })).status).toBe(405);
    expect((await get(`progress.xml?${YEAR}`)).status).toBe(404);
    const head = await get(`progress.csv?${YEAR}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('counts against the limits of any question', async () => {
    const path = `/export/progress.csv?${YEAR}`;
    const first = await fetch(`${strict.origin}${path}`);
    const second = await fetch(`${strict.origin}${path}`);
    expect([first.status, second.status]).toEqual([200, 429]);
    const costly = await fetch(`${narrow.origin}${path}`);
    expect(costly.status).toBe(400);
    const { errors } = failure.parse(await costly.json());
    expect(errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});
