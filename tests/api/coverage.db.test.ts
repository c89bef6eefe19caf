import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLAIM_STATEMENTS, COVERAGE_STATES, EVIDENCE, TEAM_STATUSES } from '../../graph/words.ts';
import { type Coverer, expectedCoverage, type Statement } from '../support/coverage-reference.ts';
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

  it('does not take an older denial for a disagreement', async () => {
    await new World()
      .country('AA')
      .claim('c', 'AA', 'NONE', { asOf: '2014' })
      .claim('d', 'AA', 'EXISTS', { asOf: '2024' })
      .build(graph);
    expect((await coverageOf('AA')).sourcesDisagree).toBe(false);
  });
});

const YEARS = ['2008', '2014', '2020', '2024'];
const evidence = fc.constantFrom(...EVIDENCE);
const year = fc.constantFrom(...YEARS);
const coverer = fc.record({
  role: fc.constantFrom('NATIONAL', 'NATIONAL', 'GOVERNMENT'),
  status: fc.constantFrom(...TEAM_STATUSES),
  basedThere: fc.boolean(),
  since: fc.option(year, { nil: undefined }),
  until: fc.option(fc.constantFrom('2014', '2024'), { nil: undefined }),
  asOf: year,
  evidence,
});
const statement = fc.record({
  statement: fc.constantFrom(...CLAIM_STATEMENTS),
  asOf: year,
  evidence,
});
const country = fc.record({
  coverers: fc.array(coverer, { maxLength: 3 }),
  statements: fc.array(statement, { maxLength: 4 }),
});

describe('the statement and the plain reference', () => {
  it('agree on random countries at several dates', async () => {
    const countries = fc.sample(country, { numRuns: 400, seed: 69 }).map((facts, index) => {
      const iso2 = `C${index}`;
      const coverers: Coverer[] = facts.coverers.map((c, at) => ({ ...c, id: `${iso2}-t${at}` }));
      const statements: Statement[] = facts.statements.map((s, at) => ({
        ...s,
        id: `${iso2}-k${at}`,
      }));
      return { iso2, coverers, statements };
    });
    const world = new World();
    for (const { iso2, coverers, statements } of countries) {
      world.country(iso2);
      for (const { id, basedThere, status, since, until, role, asOf, evidence } of coverers) {
        world.team(id, { status, since, until, asOf, ...(basedThere && { country: iso2 }) });
        world.covers(id, iso2, role, { asOf, evidence, note: id });
      }
      for (const { id, statement, asOf, evidence } of statements) {
        world.claim(id, iso2, statement, { asOf, evidence, note: id });
      }
    }
    await world.build(graph);

    for (const day of ['2007-06-30', '2014-12-31', '2019-01-01', '2026-11-22']) {
      const query = `query ($day: Date!) { countries(first: 500) { nodes { iso2 coverage(asOf: $day) { ${COVERAGE} } } } }`;
      const { data, errors, statements } = await execute(query, { day });
      expect(errors).toEqual([]);
      expect(statements).toBe(1);
      const nodes = z.array(z.object({ iso2: z.string(), coverage }));
      const answer = z.object({ countries: z.object({ nodes }) }).parse(data).countries.nodes;
      const answered = new Map(answer.map((row) => [row.iso2, row.coverage]));
      for (const { iso2, coverers, statements } of countries) {
        const { reasons = [], ...rest } = answered.get(iso2) ?? {};
        const found = { ...rest, reasons: reasons.map(({ note }) => note).sort() };
        expect({ iso2, ...found }).toEqual({
          iso2,
          asOf: day,
          ...expectedCoverage(coverers, statements, day),
        });
      }
    }
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
});
