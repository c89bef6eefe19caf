import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COVERAGE_STATES, REGION_CODES } from '../../graph/words.ts';
import { importFolder } from '../../seed/import.ts';
import { coverageOn, DATA, type Facts, factsOf, readFacts } from '../support/coverage-csv.ts';
import { expectedChange } from '../support/coverage-reference.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';

/**
 * The totals of the product once more, by an independent path: from the CSV files with a CSV parser
 * and the plain rules, without the import, the graph or the API.
 */
const DAYS = [
  '2026-11-22',
  '2025-06-30',
  '2024-07-01',
  '2023-01-01',
  '2021-12-31',
  '2018-12-31',
  '2015-01-01',
  '2012-01-01',
  '2005-03-15',
  '1995-06-30',
];

const { graph, execute } = testApi();
let facts: Facts;

const statesOn = (day: string) => coverageOn(facts, day);

describe('the totals, recomputed from the files', () => {
  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, DATA);
    facts = await readFacts();
  }, 120_000);

  it('are the numbers of the Member States and groups', () => {
    const members = facts.countries.filter(({ memberState }) => memberState);
    const inRegion = (code: string) => members.filter(({ region }) => region === code).length;
    expect(facts.countries).toHaveLength(203);
    expect(members).toHaveLength(194);
    expect(REGION_CODES.map(inRegion)).toEqual([44, 35, 21, 39, 9, 46]);
    expect(members.filter(({ ldc }) => ldc)).toHaveLength(44);
    expect(members.filter(({ lldc }) => lldc)).toHaveLength(32);
    expect(members.filter(({ sids }) => sids)).toHaveLength(37);
  });

  it.each(DAYS)('are those of the reference country by country, on %s', async (day) => {
    const team = z.object({ slug: z.string() });
    const reasons = z
      .array(z.object({ id: z.string() }).or(z.object({ role: z.string(), team })))
      .transform((all) =>
        all.map((one) => ('id' in one ? plainId(one.id) : `${one.team.slug} ${one.role}`)).sort(),
      );
    const node = z.object({
      iso2: z.string(),
      coverage: z.object({
        state: z.enum(COVERAGE_STATES),
        reasons,
        sourcesDisagree: z.boolean(),
        unverifiedOnly: z.boolean(),
        undatedFacts: z.number(),
      }),
    });
    const { data, errors } = await execute(
      `query ($day: Date!) { countries(first: 500, filter: { memberState: true }) { nodes { iso2
        coverage(asOf: $day) { state sourcesDisagree unverifiedOnly undatedFacts
          reasons { ... on TeamCoverage { role team { slug } } ... on Claim { id } } } } } }`,
      { day },
    );
    expect(errors).toEqual([]);
    const { nodes } = z
      .object({ countries: z.object({ nodes: z.array(node) }) })
      .parse(data).countries;
    const found = new Map(nodes.map(({ iso2, coverage }) => [iso2, coverage]));
    for (const { country, ...expected } of statesOn(day)) {
      expect({ iso2: country.iso2, ...found.get(country.iso2) }).toEqual({
        iso2: country.iso2,
        ...expected,
      });
    }
  });

  it.each(DAYS)('agree with the API by region, for %s', async (day) => {
    const { data, errors } = await execute(
      `query ($day: Date!) { coverage(by: REGION, asOf: $day) {
          total { countries sourcesDisagree unverifiedOnly undated states { state countries } }
          groups { key countries states { state countries } } } }`,
      { day },
    );
    expect(errors).toEqual([]);
    const expected = statesOn(day);
    const count = (rows: typeof expected) =>
      COVERAGE_STATES.map((state) => ({
        state,
        countries: rows.filter((row) => row.state === state).length,
      }));
    expect(data).toEqual({
      coverage: {
        total: {
          countries: 194,
          sourcesDisagree: expected.filter((row) => row.sourcesDisagree).length,
          unverifiedOnly: expected.filter((row) => row.unverifiedOnly).length,
          undated: expected.filter((row) => row.undatedFacts > 0).length,
          states: count(expected),
        },
        groups: REGION_CODES.map((key) => {
          const rows = expected.filter(({ country }) => country.region === key);
          return { key, countries: rows.length, states: count(rows) };
        }),
      },
    });
  });

  it('agree with the API by group, before and after two countries leave the LDCs', async () => {
    for (const [day, ldcs] of [
      ['2026-11-22', 44],
      ['2026-11-24', 42],
    ] as const) {
      const { data } = await execute(
        `query ($day: Date!) { coverage(by: DEVELOPMENT_GROUP, asOf: $day) { groups { key countries absent } } }`,
        { day },
      );
      const groups = z
        .object({
          coverage: z.object({
            groups: z.array(
              z.object({ key: z.string(), countries: z.number(), absent: z.number() }),
            ),
          }),
        })
        .parse(data).coverage.groups;
      const ldc = groups.find(({ key }) => key === 'LDC');
      const expected = statesOn(day).filter(
        ({ country }) => country.ldc && (!country.ldcGraduation || country.ldcGraduation > day),
      );
      expect(ldc?.countries).toBe(ldcs);
      expect(expected).toHaveLength(ldcs);
      expect(ldc?.absent).toBe(
        expected.filter(({ state }) =>
          ['ABSENT', 'ESTABLISHING', 'GOVERNMENT_ONLY'].includes(state),
        ).length,
      );
    }
  });

  it.each(['2026-11-22', '2019-01-01'])('agree by office and by network, for %s', async (day) => {
    const { data, errors } = await execute(
      `query ($day: Date!) { office: coverage(by: OFFICE, asOf: $day) { groups { key countries } }
        network: coverage(by: NETWORK, asOf: $day) { groups { key countries } } }`,
      { day },
    );
    expect(errors).toEqual([]);
    const members = new Set(factsOf(facts).map(({ country }) => country.iso2));
    const count = (rows: readonly { readonly country: string; readonly key: string }[]) => {
      const counted = [...Map.groupBy(rows, ({ key }) => key)].map(([key, ofKey]) => ({
        key,
        countries: new Set(ofKey.map(({ country }) => country).filter((one) => members.has(one)))
          .size,
      }));
      const all = new Set(rows.map(({ country }) => country));
      const none = [...members].filter((iso2) => !all.has(iso2)).length;
      return [...counted, { key: 'NONE', countries: none }]
        .filter(({ countries }) => countries > 0)
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    };
    const current = facts.inNetworks.filter(
      ({ status, since, asOf, until }) =>
        status === 'CURRENT' &&
        `${since ?? asOf}-01-01`.slice(0, 10) <= day &&
        (until === undefined || until >= day),
    );
    expect(data).toEqual({
      office: {
        groups: count(facts.served.map(({ office, country }) => ({ key: office, country }))),
      },
      network: {
        groups: count(current.map(({ network, country }) => ({ key: network, country }))),
      },
    });
  });

  it('agree over time: each year of the history, and each change', async () => {
    const [from, to] = ['2005-01-01', '2026-11-22'];
    const { data, errors } = await execute(
      `query ($from: Date!, $to: Date!) {
        coverageHistory(from: $from, to: $to, step: YEAR, by: REGION) {
          points { asOf groups { key states { state countries } } }
          countries { iso2 states { asOf state } } }
        coverageChanges(from: $from, to: $to, first: 500) {
          nodes { country { iso2 } before { state } after { state } nature because { event day } } } }`,
      { from, to },
    );
    expect(errors).toEqual([]);
    const group = z.object({
      key: z.string(),
      states: z.array(z.object({ state: z.string(), countries: z.number() })),
    });
    const answer = z
      .object({
        coverageHistory: z.object({
          points: z.array(z.object({ asOf: z.string(), groups: z.array(group) })),
          countries: z.array(
            z.object({
              iso2: z.string(),
              states: z.array(z.object({ asOf: z.string(), state: z.string() })),
            }),
          ),
        }),
        coverageChanges: z.object({ nodes: z.array(z.unknown()) }),
      })
      .parse(data);

    const { points, countries } = answer.coverageHistory;
    expect(points).toHaveLength(23);
    const tracks = new Map(countries.map(({ iso2, states }) => [iso2, states]));
    for (const { asOf, groups } of points) {
      const expected = statesOn(asOf);
      for (const { country, state } of expected) {
        const found = tracks.get(country.iso2)?.findLast((step) => step.asOf <= asOf)?.state;
        expect({ iso2: country.iso2, asOf, state: found }).toEqual({
          iso2: country.iso2,
          asOf,
          state,
        });
      }
      expect(groups).toEqual(
        REGION_CODES.map((key) => ({
          key,
          states: COVERAGE_STATES.map((state) => ({
            state,
            countries: expected.filter((row) => row.country.region === key && row.state === state)
              .length,
          })),
        })),
      );
    }

    const byCode = (changes: readonly unknown[]) =>
      changes.map((one) => JSON.stringify(one)).sort();
    expect(byCode(answer.coverageChanges.nodes)).toEqual(
      byCode(
        factsOf(facts).flatMap(({ country, coverers, claims }) => {
          const change = expectedChange(coverers, claims, [from, to]);
          if (!change) return [];
          const { before, after, nature, because } = change;
          const events = because.map(({ event, day }) => ({ event, day }));
          const isClaim = ({ event }: { event: string }) => event === 'SAID';
          const byDay = (a: { day: string }, b: { day: string }) => (a.day < b.day ? -1 : 1);
          return [
            {
              country: { iso2: country.iso2 },
              before: { state: before.state },
              after: { state: after.state },
              nature,
              because: [
                ...events.filter((event) => !isClaim(event)).sort(byDay),
                ...events.filter(isClaim).sort(byDay),
              ],
            },
          ];
        }),
      ),
    );
  });

  it.each([
    ['2023-12-31', '2024-12-31'],
    ['2009-12-31', '2026-11-22'],
  ])('agree with the progress report from %s to %s', async (from, to) => {
    const { data, errors } = await execute(
      `query ($from: Date!, $to: Date!) { progress(from: $from, to: $to) {
        before { total { covered absent } regions { key covered absent } }
        after { total { covered absent undated } regions { key covered absent } }
        newlyCovered(first: 500, orderBy: [{ field: ISO2 }]) { nodes { country { iso2 } nature } }
        absent(first: 500, orderBy: [{ field: ISO2 }]) { nodes { iso2 } }
        activities { byKind { kind activities } } caveats { undatedActivities { count } } } }`,
      { from, to },
    );
    expect(errors).toEqual([]);
    const isCovered = (state: string) => ['NATIONAL', 'COVERED_FROM_ABROAD'].includes(state);
    const isAbsent = (state: string) =>
      ['ABSENT', 'ESTABLISHING', 'GOVERNMENT_ONLY'].includes(state);
    const count = (rows: ReturnType<typeof statesOn>) => ({
      covered: rows.filter(({ state }) => isCovered(state)).length,
      absent: rows.filter(({ state }) => isAbsent(state)).length,
    });
    const byRegion = (rows: ReturnType<typeof statesOn>) =>
      REGION_CODES.map((key) => ({
        key,
        ...count(rows.filter(({ country }) => country.region === key)),
      }));
    const [before, after] = [statesOn(from), statesOn(to)];
    const byCode = (a: { country: { iso2: string } }, b: { country: { iso2: string } }) =>
      a.country.iso2 < b.country.iso2 ? -1 : 1;
    const newlyCovered = factsOf(facts)
      .flatMap(({ country: { iso2 }, coverers, claims }) => {
        const change = expectedChange(coverers, claims, [from, to]);
        return change && isCovered(change.after.state) && !isCovered(change.before.state)
          ? [{ country: { iso2 }, nature: change.nature }]
          : [];
      })
      .sort(byCode);

    const members = before.map(({ country }) => country.iso2);
    const activities = facts.activities.filter(
      ({ countries }) => countries.length === 0 || countries.some((one) => members.includes(one)),
    );
    const lastDay = (partial: string) => `${partial}-12-31`.slice(0, 10);
    const kinds = Map.groupBy(
      activities.filter(({ since, until, status }) => {
        if (since === undefined || `${since}-01-01`.slice(0, 10) > to) return false;
        if (until !== undefined) return lastDay(until) > from;
        return status === 'ONGOING' || `${since}-01-01`.slice(0, 10) > from;
      }),
      ({ kind }) => kind,
    );
    expect(data).toEqual({
      progress: {
        before: { total: count(before), regions: byRegion(before) },
        after: {
          total: {
            ...count(after),
            undated: after.filter(({ undatedFacts }) => undatedFacts > 0).length,
          },
          regions: byRegion(after),
        },
        newlyCovered: { nodes: newlyCovered },
        absent: {
          nodes: after
            .filter(({ state }) => isAbsent(state))
            .sort(byCode)
            .map(({ country: { iso2 } }) => ({ iso2 })),
        },
        activities: {
          byKind: [...kinds]
            .map(([kind, of]) => ({ kind, activities: of.length }))
            .sort((a, b) => (a.kind < b.kind ? -1 : 1)),
        },
        caveats: {
          undatedActivities: {
            count: activities.filter(({ since, until }) => !since && !until).length,
          },
        },
      },
    });
  });
});

/** The id of a claim as the files know it. */
const plainId = (id: string) =>
  Buffer.from(id, 'base64url')
    .toString()
    .replace(/^Claim:/, '');
