import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { type PlainTeam, teamMatches, type Tree } from '../support/filter-reference.ts';
import { COUNTRIES, randomTeams, worldOf } from '../support/random-teams.ts';

const { graph, execute } = testApi();
const TEAMS = randomTeams(50, 1060);

/** The values that a team counts under, dimension by dimension. */
const DIMENSIONS: Readonly<Record<string, (team: PlainTeam) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  constituency: ({ constituencies }) => constituencies,
  language: ({ languages }) => languages,
  country: ({ country }) => (country ? [country.iso2] : []),
  region: ({ country }) => (country ? [country.region] : []),
  developmentGroup: ({ country }) => (country?.sids ? ['SIDS'] : []),
  sector: ({ sectors }) => sectors,
  service: () => [],
  network: ({ memberships }) =>
    memberships
      .filter(({ isClear, status }) => isClear && status === 'CURRENT')
      .map(({ network }) => network),
};

const facet = z.array(z.object({ value: z.string().nullable(), count: z.number() }));
const facets = z.record(z.string(), facet);

function expected(filter: Tree) {
  const teams = TEAMS.filter((team) => teamMatches(filter, team));
  return Object.fromEntries(
    Object.entries(DIMENSIONS).map(([name, valuesOf]) => {
      const counts = new Map<string | null, number>();
      for (const team of teams) {
        const values = valuesOf(team);
        for (const value of values.length > 0 ? values : [null]) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      const sorted = [...counts].sort(
        ([a, most], [b, least]) =>
          least - most || (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1),
      );
      return [name, sorted.map(([value, count]) => ({ value, count }))];
    }),
  );
}

const FACETS = `facets { ${Object.keys(DIMENSIONS)
  .map((name) => `${name} { value count }`)
  .join(' ')} }`;

const FILTERS: [string, Tree][] = [
  ['everything', {}],
  ['a status', { status: { in: ['ACTIVE'] } }],
  ['a region', { country: { region: { in: ['AFR'] } } }],
  [
    'two networks, in which a team counts once',
    { memberships: { some: { network: { slug: { in: ['first', 'apcert'] } } } } },
  ],
  ['nothing', { kind: { in: [] } }],
];

describe('facets', () => {
  beforeAll(async () => {
    await worldOf(TEAMS).build(graph);
  }, 60_000);

  it.each(FILTERS)(
    'count teams as the plain reference does, under a filter by %s',
    { timeout: 60_000 },
    async (_, filter) => {
      const { data, errors, statements } = await execute(
        `query ($filter: TeamFilter) { teams(filter: $filter, first: 1) { totalCount ${FACETS} nodes { slug } } }`,
        { filter },
      );
      expect(errors).toEqual([]);
      expect(statements).toBe(1);
      expect(z.object({ teams: z.object({ facets }) }).parse(data).teams.facets).toEqual(
        expected(filter),
      );
    },
  );

  it('count the same below another node, beside whatever else is asked there', async () => {
    const { data, errors, statements } = await execute(
      `{ countries { nodes { iso2 name teams(first: 1, filter: { status: { in: [ACTIVE] } }) { totalCount ${FACETS} nodes { slug name } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    const { nodes } = z
      .object({
        countries: z.object({
          nodes: z.array(z.object({ iso2: z.string(), teams: z.object({ facets }) })),
        }),
      })
      .parse(data).countries;
    expect(nodes).toHaveLength(COUNTRIES.length);
    for (const { iso2, teams } of nodes) {
      const filter = { status: { in: ['ACTIVE'] }, country: { iso2: { in: [iso2] } } };
      expect(teams.facets).toEqual(expected(filter));
    }
  });

  it('of countries count regions, groups and coverage, named and under aliases', async () => {
    const { data, errors } = await execute(`{ countries(filter: { region: { in: [AFR] } }) {
      one: facets { r: region { value label count } }
      two: facets { developmentGroup { value count } coverage { value count } }
    } }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      countries: {
        one: { r: [{ value: 'AFR', label: 'Africa', count: 2 }] },
        two: {
          developmentGroup: [
            { value: 'SIDS', count: 1 },
            { value: null, count: 1 },
          ],
          coverage: [{ value: 'UNKNOWN', count: 2 }],
        },
      },
    });
  });

  it('are not counted where nobody asks for them', async () => {
    const { texts } = await execute('{ teams { facets { kind { count } } } }');
    expect(texts[0]).toContain('.kind');
    expect(texts[0]).not.toContain('MEMBER_OF');
  });
});
