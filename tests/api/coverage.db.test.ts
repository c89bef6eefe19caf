import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COVERAGE_STATES } from '../../graph/words.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const coverage = z.object({
  state: z.enum(COVERAGE_STATES),
  asOf: z.string(),
  sourcesDisagree: z.boolean(),
  unverifiedOnly: z.boolean(),
  undatedFacts: z.number(),
  reasons: z.array(
    z.object({
      __typename: z.string(),
      source: z.string(),
      note: z.string().nullable(),
      team: z.object({ slug: z.string() }).optional(),
    }),
  ),
});

const COVERAGE = `state asOf sourcesDisagree unverifiedOnly undatedFacts reasons {
  __typename ... on Fact { source note } ... on TeamCoverage { team { slug } }
}`;

async function coverageOf(iso2: string, asOf?: string) {
  const query = `query ($iso2: String!, $asOf: Date) { country(iso2: $iso2) { coverage(asOf: $asOf) { ${COVERAGE} } } }`;
  const { data, errors, statements } = await execute(query, { iso2, asOf });
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return z.object({ country: z.object({ coverage }) }).parse(data).country.coverage;
}

describe('the coverage state', () => {
  it.each([
    [
      'NATIONAL',
      'an operating team based there',
      (w: World) => w.team('t', { country: 'AA' }).covers('t', 'AA'),
    ],
    [
      'COVERED_FROM_ABROAD',
      'an operating team based elsewhere',
      (w: World) => w.team('t', { country: 'BB' }).covers('t', 'AA'),
    ],
    [
      'COVERED_FROM_ABROAD',
      'an operating team based in no country',
      (w: World) => w.team('t').covers('t', 'AA'),
    ],
    [
      'ESTABLISHING',
      'a planned team',
      (w: World) => w.team('t', { country: 'AA', status: 'PLANNED' }).covers('t', 'AA'),
    ],
    [
      'ESTABLISHING',
      'the newest claim',
      (w: World) => w.claim('c', 'AA', 'ESTABLISHING').claim('d', 'AA', 'EXISTS', { asOf: '2020' }),
    ],
    [
      'REPORTED',
      'a claim, the team on record being unverified',
      (w: World) =>
        w
          .team('t', { country: 'AA', status: 'UNVERIFIED' })
          .covers('t', 'AA')
          .claim('c', 'AA', 'EXISTS'),
    ],
    [
      'REPORTED',
      'an older claim, the newest being unclear',
      (w: World) => w.claim('c', 'AA', 'UNCLEAR').claim('d', 'AA', 'EXISTS', { asOf: '2014' }),
    ],
    [
      'GOVERNMENT_ONLY',
      'a government team, whatever the claims deny',
      (w: World) =>
        w.team('t', { country: 'AA' }).covers('t', 'AA', 'GOVERNMENT').claim('c', 'AA', 'NONE'),
    ],
    [
      'ABSENT',
      'the newest claim',
      (w: World) => w.claim('c', 'AA', 'NONE').claim('d', 'AA', 'UNCLEAR', { asOf: '2020' }),
    ],
    [
      'ABSENT',
      'the better of two claims of one date',
      (w: World) =>
        w.claim('c', 'AA', 'NONE').claim('d', 'AA', 'UNCLEAR', { evidence: 'INDIRECT' }),
    ],
    ['UNKNOWN', 'nothing', (w: World) => w],
    [
      'UNKNOWN',
      'two claims alike in date and evidence, one of which is unclear',
      (w: World) => w.claim('c', 'AA', 'NONE').claim('d', 'AA', 'UNCLEAR'),
    ],
    [
      'UNKNOWN',
      'an unverified team alone',
      (w: World) => w.team('t', { country: 'AA', status: 'UNVERIFIED' }).covers('t', 'AA'),
    ],
    [
      'UNKNOWN',
      'a team that has closed',
      (w: World) => w.team('t', { country: 'AA', status: 'CLOSED' }).covers('t', 'AA'),
    ],
  ])('is %s by %s', async (state, _by, add) => {
    await add(new World().country('AA').country('BB')).build(graph);
    expect((await coverageOf('AA')).state).toBe(state);
  });

  it('names each fact it rests on, with its source', async () => {
    await new World()
      .country('AA')
      .team('one', { country: 'AA' })
      .team('two', { country: 'AA' })
      .covers('one', 'AA', 'NATIONAL', { source: 'Gazette', since: '2010' })
      .covers('two', 'AA', 'NATIONAL', { source: 'Press', evidence: 'UNVERIFIED' })
      .claim('c', 'AA', 'NONE', { source: 'Index' })
      .build(graph);
    expect(await coverageOf('AA')).toMatchObject({
      state: 'NATIONAL',
      asOf: '2026-11-22',
      sourcesDisagree: true,
      unverifiedOnly: false,
      undatedFacts: 1,
      reasons: [
        { __typename: 'TeamCoverage', source: 'Gazette', team: { slug: 'one' } },
        { __typename: 'TeamCoverage', source: 'Press', team: { slug: 'two' } },
      ],
    });
  });

  it('is asked of a date: facts begin, end, and count from their asOf where nobody knows', async () => {
    await new World()
      .country('AA')
      .team('dated', { country: 'AA', since: '2010-06-01', until: '2015' })
      .team('undated', { country: 'AA', asOf: '2020' })
      .covers('dated', 'AA')
      .covers('undated', 'AA', 'NATIONAL', { asOf: '2020' })
      .claim('c', 'AA', 'NONE', { asOf: '2005' })
      .build(graph);
    const at = async (asOf: string) => (await coverageOf('AA', asOf)).state;
    expect(await at('2004-12-31')).toBe('UNKNOWN');
    expect(await at('2010-05-31')).toBe('ABSENT');
    expect(await at('2010-06-01')).toBe('NATIONAL');
    expect(await at('2015-12-31')).toBe('NATIONAL');
    expect(await at('2016-01-01')).toBe('ABSENT');
    expect(await at('2020-01-01')).toBe('NATIONAL');
    expect((await coverageOf('AA', '2020-01-01')).undatedFacts).toBe(1);
  });

  it('counts a closed team up to the day of its end, and one whose end nobody knows never', async () => {
    await new World()
      .country('AA')
      .country('BB')
      .team('ended', { country: 'AA', status: 'CLOSED', since: '2008', until: '2015-06-30' })
      .team('gone', { country: 'BB', status: 'CLOSED', since: '2008' })
      .covers('ended', 'AA')
      .covers('gone', 'BB')
      .build(graph);
    expect((await coverageOf('AA', '2015-06-30')).state).toBe('NATIONAL');
    expect((await coverageOf('AA', '2015-07-01')).state).toBe('UNKNOWN');
    expect((await coverageOf('BB', '2010-01-01')).state).toBe('UNKNOWN');
  });

  it('does not take an older denial for a disagreement', async () => {
    await new World()
      .country('AA')
      .claim('c', 'AA', 'NONE', { asOf: '2014' })
      .claim('d', 'AA', 'EXISTS', { asOf: '2024' })
      .build(graph);
    expect((await coverageOf('AA')).sourcesDisagree).toBe(false);
  });
});

describe('the coverage report', () => {
  it('counts Member States by region, group and state, and nobody else', async () => {
    await new World()
      .region('AFR', 'Africa')
      .region('EUR', 'Europe')
      .country('AA', { region: 'AFR', ldc: true, lldc: true })
      .country('BB', { region: 'AFR', ldc: true, ldcGraduation: '2026-11-22' })
      .country('CC', { region: 'EUR', developed: true })
      .country('DD', { region: 'EUR', memberState: false })
      .team('t', { country: 'CC' })
      .covers('t', 'CC')
      .claim('c', 'AA', 'NONE', { evidence: 'UNVERIFIED' })
      .build(graph);
    const { data, errors, statements } = await execute(`{
      region: coverage(by: REGION) { by asOf
        total { key countries covered absent sourcesDisagree unverifiedOnly undated }
        groups { key name countries states { state countries } } }
      group: coverage(by: DEVELOPMENT_GROUP) { groups { key name countries } }
      world: coverage(by: WORLD, filter: { region: { in: [AFR] } }) { total { countries } groups { key } }
      others: coverage(by: WORLD, filter: { memberState: false }) { total { countries } }
      nobody: coverage(by: REGION, filter: { iso2: { in: [] } }) { total { countries absent } groups { key } }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(5);
    const states = (counts: Record<string, number>) =>
      COVERAGE_STATES.map((state) => ({ state, countries: counts[state] ?? 0 }));
    expect(data).toEqual({
      region: {
        by: 'REGION',
        asOf: '2026-11-22',
        total: {
          key: 'WORLD',
          countries: 3,
          covered: 1,
          absent: 1,
          sourcesDisagree: 0,
          unverifiedOnly: 1,
          undated: 1,
        },
        groups: [
          { key: 'AFR', name: 'Africa', countries: 2, states: states({ ABSENT: 1, UNKNOWN: 1 }) },
          { key: 'EUR', name: 'Europe', countries: 1, states: states({ NATIONAL: 1 }) },
        ],
      },
      group: {
        groups: [
          { key: 'DEVELOPED', name: null, countries: 1 },
          { key: 'DEVELOPING', name: null, countries: 2 },
          { key: 'LDC', name: null, countries: 1 },
          { key: 'LLDC', name: null, countries: 1 },
        ],
      },
      world: { total: { countries: 2 }, groups: [] },
      others: { total: { countries: 1 } },
      nobody: { total: { countries: 0, absent: 0 }, groups: [] },
    });
  });

  it('counts by office, network and evidence; who is in none has a group of its own', async () => {
    await new World()
      .office('regional', { name: 'Regional office' })
      .office('area', { name: 'Area office' })
      .network('first')
      .network('pacson')
      .network('secret')
      .country('AA')
      .country('BB')
      .country('CC')
      .link('SERVES', 'regional', 'AA')
      .link('SERVES', 'area', 'AA')
      .link('SERVES', 'regional', 'BB')
      .team('t', { country: 'AA', memberOf: ['first'] })
      .team('u', { country: 'AA', memberOf: ['first'] })
      .team('v', { country: 'BB' })
      .link('MEMBER_OF', 'v', 'first', { status: 'FORMER', since: '2010', until: '2015' })
      .link('MEMBER_OF', 't', 'secret', { status: 'CURRENT', tlp: 'AMBER' })
      .link('TAKES_PART_IN', 'BB', 'pacson', { role: 'member', since: '2020' })
      .covers('t', 'AA', 'NATIONAL', { evidence: 'INDIRECT' })
      .covers('u', 'AA', 'NATIONAL', { evidence: 'UNVERIFIED' })
      .claim('c', 'BB', 'UNCLEAR')
      .build(graph);
    const { data, errors } = await execute(`{
      office: coverage(by: OFFICE) { total { countries } groups { key name countries } }
      network: coverage(by: NETWORK) { total { countries } groups { key name countries } }
      before: coverage(by: NETWORK, asOf: "2012-01-01") { groups { key countries } }
      evidence: coverage(by: EVIDENCE) { groups { key countries } }
    }`);
    expect(errors).toEqual([]);
    const total = { countries: 3 };
    expect(data).toEqual({
      office: {
        total,
        groups: [
          { key: 'NONE', name: null, countries: 1 },
          { key: 'area', name: 'Area office', countries: 1 },
          { key: 'regional', name: 'Regional office', countries: 2 },
        ],
      },
      network: {
        total,
        groups: [
          { key: 'NONE', name: null, countries: 1 },
          { key: 'first', name: 'FIRST', countries: 1 },
          { key: 'pacson', name: 'PACSON', countries: 1 },
        ],
      },
      before: {
        groups: [
          { key: 'NONE', countries: 2 },
          { key: 'first', countries: 1 },
        ],
      },
      evidence: {
        groups: [
          { key: 'DOCUMENTED', countries: 1 },
          { key: 'INDIRECT', countries: 1 },
          { key: 'NONE', countries: 1 },
        ],
      },
    });
  });
});
