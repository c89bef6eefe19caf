import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { type Tree, teamMatches } from '../support/filter-reference.ts';
import { randomTeamFilter, randomTeams, worldOf } from '../support/random-teams.ts';

const { graph, execute } = testApi();
const TEAMS = randomTeams(60, 69);

const slugs = z.array(z.object({ slug: z.string() })).transform((rows) => rows.map((r) => r.slug));
const list = z.object({ totalCount: z.number(), nodes: slugs });

const QUESTION = `query ($filter: TeamFilter) {
  teams(filter: $filter, first: 100) { totalCount nodes { slug } }
}`;

async function ask(filter: Tree) {
  const { data, errors, statements } = await execute(QUESTION, { filter });
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return z.object({ teams: list }).parse(data).teams;
}

const expected = (filter: Tree) =>
  TEAMS.filter((team) => teamMatches(filter, team)).map(({ slug }) => slug);

describe('a filter of teams', () => {
  beforeAll(async () => {
    await worldOf(TEAMS).build(graph);
  }, 60_000);

  it('finds what the plain reference finds, whatever is asked', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomTeamFilter, async (filter) => {
        const { totalCount, nodes } = await ask(filter);
        expect([...nodes].sort()).toEqual(expected(filter));
        expect(totalCount).toBe(nodes.length);
      }),
      { numRuns: 40, seed: 58 },
    );
  });

  it.each<[string, Tree]>([
    ['an empty filter finds everything', {}],
    ['null is as if it were not there', { kind: null, and: null, memberships: null }],
    ['an empty `in` finds nothing', { kind: { in: [] } }],
    ['an empty `or` finds nothing', { or: [] }],
    ['an empty `and` finds everything', { and: [] }],
    ['`not` finds also what is not known', { not: { since: { gte: '2001-01-01' } } }],
    [
      'members of no network, of SIDS',
      {
        country: { developmentGroup: { in: ['SIDS'] } },
        memberships: { none: {} },
      },
    ],
    [
      'members of a network at a date',
      {
        memberships: { some: { network: { slug: { in: ['first'] } }, heldOn: '2011-01-01' } },
      },
    ],
    [
      'members of one of two networks, each once',
      {
        memberships: { some: { network: { slug: { in: ['first', 'apcert', 'egc'] } } } },
      },
    ],
    ['teams of no country', { not: { country: {} } }],
    ['teams of several networks', { memberships: { count: { gte: 2 } } }],
  ])('%s', async (_name, filter) => {
    const { nodes, totalCount } = await ask(filter);
    expect([...nodes].sort()).toEqual(expected(filter));
    expect(totalCount).toBe(nodes.length);
  });

  it('holds for the teams of a country just as well', async () => {
    const filter = { status: { in: ['ACTIVE'] }, memberships: { some: {} } };
    const { data, statements } = await execute(
      `query ($filter: TeamFilter) { country(iso2: "AA") {
        teams(filter: $filter, first: 100) { totalCount nodes { slug } } } }`,
      { filter },
    );
    expect(statements).toBe(1);
    const { nodes } = z.object({ country: z.object({ teams: list }) }).parse(data).country.teams;
    expect([...nodes].sort()).toEqual(expected({ ...filter, country: { iso2: { in: ['AA'] } } }));
  });

  it('never puts a value of the caller into the text of the statement', async () => {
    const filter = { host: { contains: 'Mi' }, since: { gte: '2001-02-03' }, slug: { in: ['t9'] } };
    const few = await execute(QUESTION, { filter });
    const many = await execute(QUESTION, {
      filter: { host: { contains: 'x' }, since: { gte: '1999-01-01' }, slug: { in: ['a', 'b'] } },
    });
    expect(few.texts).toEqual(many.texts);
  });
});
