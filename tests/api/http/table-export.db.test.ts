import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TODAY } from '../../support/execute.ts';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';
import { readVcard } from '../../support/vcard-reader.ts';
import { World } from '../../support/world.ts';

const graph = testGraph();
const server = testServer(graph, { today: () => TODAY });
const get = (path: string, init?: RequestInit) => fetch(`${server.origin}/export/${path}`, init);

const rows = z.array(z.record(z.string(), z.string()));
async function csv(path: string) {
  const response = await get(path);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { response, rows: rows.parse(parse(bytes, { bom: true, columns: true })) };
}
const whole = z.object({
  total: z.number(),
  asOf: z.string(),
  filter: z.record(z.string(), z.unknown()),
  rows: z.array(z.record(z.string(), z.unknown())),
});
const json = async (path: string) => whole.parse(await (await get(path)).json());
const failure = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })),
});
const parameter = (name: string, value: unknown) =>
  `${name}=${encodeURIComponent(JSON.stringify(value))}`;

/** More teams than any page has. */
const MANY = 612;

beforeAll(async () => {
  const world = new World()
    .region('AFR', 'Africa')
    .region('EUR', 'Europe')
    .country('AA', { region: 'AFR', name: 'Côte "A", north' })
    .country('BB', { region: 'EUR' })
    .network('first')
    .claim('none', 'BB', 'NONE', { asOf: '2024', source: 'A survey' });
  world
    .team('aa-cert', {
      ...{ country: 'AA', name: '=cmd()', constituencies: ['NATIONAL', 'GOVERNMENT'] },
      ...{ since: '2019-03', website: 'https://a.example' },
    })
    .covers('aa-cert', 'AA')
    .link('MEMBER_OF', 'aa-cert', 'first', { status: 'CURRENT' })
    .contact('open', 'aa-cert', { email: 'a@example.org' })
    .contact('hidden', 'aa-cert', { email: 'b@example.org', tlp: 'AMBER' });
  for (let index = 1; index < MANY; index++) {
    world.team(`t${String(index).padStart(4, '0')}`, { country: 'BB', name: 'Same' });
  }
  await world.link('MEMBER_OF', 't0001', 'first', { status: 'CURRENT', tlp: 'AMBER' }).build(graph);
}, 60_000);

describe('an exported table', () => {
  it('has all teams, each once, however many pages that takes', { timeout: 60_000 }, async () => {
    const { response, rows: teams } = await csv('teams.csv');
    expect(new Set(teams.map((team) => team['slug'])).size).toBe(MANY);
    expect(teams).toHaveLength(MANY);
    expect(response.headers.get('atlas-total')).toBe(String(MANY));
    expect(response.headers.get('atlas-as-of')).toBe(TODAY);
    expect(response.headers.get('atlas-filter')).toBe('{}');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="teams-${TODAY}.csv"`,
    );
    expect(teams.find((team) => team['slug'] === 'aa-cert')).toMatchObject({
      ...{ name: "'=cmd()", constituencies: 'NATIONAL; GOVERNMENT', country: 'AA' },
      ...{ countryName: 'Côte "A", north', networks: 'first', since: '2019-03' },
      // What may not be seen is not exported.
      emails: 'a@example.org',
    });
    expect(teams.find((team) => team['slug'] === 't0001')).toMatchObject({ networks: '' });
    const { rows: same, total } = await json('teams.json');
    expect([same.length, total]).toEqual([MANY, MANY]);
    expect(same.map(({ slug }) => slug)).toEqual(teams.map(({ slug }) => slug));
    expect(same[0]).toMatchObject({ slug: 'aa-cert', constituencies: ['NATIONAL', 'GOVERNMENT'] });
  });

  it('has the filter, search and order of the directory', async () => {
    const filter = { country: { region: { in: ['AFR'] } } };
    const { response, rows: teams } = await csv(`teams.csv?${parameter('filter', filter)}`);
    expect(teams.map(({ slug }) => slug)).toEqual(['aa-cert']);
    expect(JSON.parse(response.headers.get('atlas-filter') ?? '')).toEqual({ filter });
    const orderBy = [{ field: 'SLUG', direction: 'DESC' }];
    const ordered = await json(`teams.json?search=same&${parameter('orderBy', orderBy)}`);
    expect(ordered.filter).toEqual({ search: 'same', orderBy });
    const slugs = ordered.rows.map(({ slug }) => String(slug));
    expect(slugs).toEqual(slugs.toSorted().reverse());
  });

  it('tells the coverage of countries on a day, with what says so', async () => {
    const now = await csv('countries.csv');
    expect(now.rows).toMatchObject([
      { iso2: 'BB', state: 'ABSENT', reasons: 'NONE: A survey (2024, DOCUMENTED)', date: TODAY },
      { iso2: 'AA', state: 'NATIONAL', memberState: 'true', region: 'AFR' },
    ]);
    const before = await json('countries.json?asOf=2018-01-01');
    expect(before).toMatchObject({ asOf: '2018-01-01', total: 2 });
    expect(before.rows.map(({ state, date }) => [state, date])).toEqual([
      ['UNKNOWN', '2018-01-01'],
      ['UNKNOWN', '2018-01-01'],
    ]);
  });

  it('tells gaps and priorities as the API does', { timeout: 60_000 }, async () => {
    const filter = { severity: { in: ['CRITICAL'] } };
    const gaps = await csv(`gaps.csv?${parameter('filter', filter)}`);
    expect(gaps.rows).toMatchObject([
      {
        country: 'BB',
        kind: 'NATIONAL_TEAM',
        code: 'ABSENT',
        facts: 'A survey (2024, DOCUMENTED)',
      },
    ]);
    const weights = parameter('weights', { nationalTeam: 100 });
    const { rows: ranked } = await json(`priorities.json?${weights}`);
    expect(ranked.map(({ country, rank }) => [country, rank])).toEqual([
      ['BB', 1],
      ['AA', 2],
    ]);
    expect(ranked[0]?.['factors']).toContain('NATIONAL_TEAM 100 (STATED)');
  });

  it.each([
    'teams.csv?filter=nonsense',
    'teams.csv?asOf=2026-01-01',
    'teams.csv?search=a&search=b',
    'teams.csv?first=3',
    'countries.csv?asOf=2026',
    `gaps.csv?${parameter('filter', { kind: { in: ['NOTHING'] } })}`,
    `priorities.json?${parameter('weights', { nationalTeam: -1 })}`,
  ])('refuses %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    const { errors } = failure.parse(await response.json());
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('is read by GET, and of what there is', async () => {
    expect((await get('teams.csv', { method: 'POST' })).status).toBe(405);
    expect((await get('teams.xml')).status).toBe(404);
    expect((await get('toString.csv')).status).toBe(404);
    const head = await get('teams.csv', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('atlas-total')).toBe(String(MANY));
  });
});

describe('an exported team', () => {
  it('is a vCard', async () => {
    const response = await get('teams/aa-cert.vcf');
    expect(response.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
    const properties = readVcard(await response.text());
    const emails = properties.filter(({ name }) => name === 'EMAIL').map(({ value }) => value);
    expect(emails).toEqual(['a@example.org']);
    const etag = response.headers.get('etag') ?? '';
    const again = await get('teams/aa-cert.vcf', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('is what RFC 2350 asks for', async () => {
    const text = await (await get('teams/aa-cert.rfc2350.txt')).text();
    expect(text).toContain(
      'PUBLIC_ADDRESS: a@example.org [EMAIL UNCHECKED] - A test (2024, DOCUMENTED)',
    );
    expect(text).toContain('PUBLIC_ADDRESS: withheld (TLP:AMBER)');
    expect(text).not.toContain('b@example.org');
    expect(text).toContain('Member of FIRST (FIRST) - A test');
  });

  it('has to be on record', async () => {
    const response = await get('teams/nobody.vcf');
    expect(response.status).toBe(404);
    const { errors } = failure.parse(await response.json());
    expect(errors[0]?.message).toContain('There is no team nobody');
    expect((await get('teams/%ff.vcf')).status).toBe(404);
  });
});
