import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { type PlainTeam, teamMatches, type Tree } from '../support/filter-reference.ts';
import { randomTeams, worldOf } from '../support/random-teams.ts';

const { graph, execute } = testApi();
const TEAMS = randomTeams(40, 58);

type Choice = Readonly<{ field: keyof typeof VALUES; direction: 'ASC' | 'DESC' }>;

/** What the rows are ordered by, in the plain reference. */
const VALUES = {
  NAME: (team: PlainTeam) => team.name,
  KIND: (team: PlainTeam) => team.kind,
  SINCE: (team: PlainTeam) => team.since,
  COUNTRY: (team: PlainTeam) => team.country?.name ?? null,
  SLUG: (team: PlainTeam) => team.slug,
};

/** The order of two values: what is not known stands last, whichever way the order goes. */
function compare(a: string | null, b: string | null, direction: string): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * (direction === 'DESC' ? -1 : 1);
}

const inOrder = (teams: readonly PlainTeam[], orderBy: readonly Choice[]): string[] => {
  const choices = orderBy.length > 0 ? orderBy : [{ field: 'NAME', direction: 'ASC' } as const];
  const last = choices.at(-1)?.direction ?? 'ASC';
  return [...teams]
    .sort(
      (a, b) =>
        choices
          .map(({ field, direction }) => compare(VALUES[field](a), VALUES[field](b), direction))
          .find((result) => result !== 0) ?? compare(a.slug, b.slug, last),
    )
    .map(({ slug }) => slug);
};

const page = z.object({
  nodes: z.array(z.object({ slug: z.string() })),
  edges: z.array(z.object({ cursor: z.string() })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});

const QUESTION = `query ($filter: TeamFilter, $orderBy: [TeamOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  teams(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function ask(variables: Tree) {
  const { data, errors, statements } = await execute(QUESTION, variables);
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  const { nodes, ...rest } = z.object({ teams: page }).parse(data).teams;
  return { ...rest, slugs: nodes.map(({ slug }) => slug) };
}

const field = fc.constantFrom(...(['NAME', 'KIND', 'SINCE', 'COUNTRY', 'SLUG'] as const));
const direction = fc.constantFrom('ASC', 'DESC');
const orders = fc.uniqueArray(fc.record({ field, direction }), {
  maxLength: 3,
  selector: (choice) => choice.field,
});
const filters: fc.Arbitrary<Tree> = fc.constantFrom(
  {},
  { status: { in: ['ACTIVE'] } },
  { country: { region: { in: ['AFR', 'EUR'] } } },
  { memberships: { some: { network: { slug: { in: ['first', 'apcert'] } } } } },
);

/** Rows that come and go between two pages: alike in what they are ordered by, never in their key. */
const stranger = fc.record({ name: fc.constantFrom('CERT', 'cert', 'Ж'), isDated: fc.boolean() });
let strangers = 0;
const come = ({ name, isDated }: { name: string; isDated: boolean }) =>
  graph.write((transaction) =>
    transaction.run(
      `CREATE (:Team:Stranger {id: $id, name: $name, kind: 'CERT', status: 'ACTIVE', source: 'A test',
        evidence: 'DOCUMENTED', since: CASE WHEN $isDated THEN date('2010-01-01') END})`,
      { id: `t0${strangers++ % 40}-x${strangers}`, name, isDated },
    ),
  );
const go = () =>
  graph.write((transaction) =>
    transaction.run('MATCH (t:Stranger) WITH t LIMIT 2 DETACH DELETE t'),
  );

describe('an order', () => {
  beforeAll(async () => {
    await worldOf(TEAMS).build(graph);
  }, 60_000);

  it(
    'is read in pages, either way, without a row missed or doubled while others come and go',
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          orders,
          filters,
          fc.integer({ min: 3, max: 15 }),
          fc.boolean(),
          fc.array(stranger, { maxLength: 5 }),
          async (orderBy, filter, size, backward, comers) => {
            const waiting = [...comers];
            let seen: string[] = [];
            let cursor: string | null = null;
            for (let more = true; more;) {
              const asked: Tree = backward
                ? { last: size, before: cursor }
                : { first: size, after: cursor };
              const { slugs, pageInfo } = await ask({ filter, orderBy, ...asked });
              seen = backward ? [...slugs, ...seen] : [...seen, ...slugs];
              cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
              more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
              const comer = waiting.pop();
              if (comer) await come(comer);
              else await go();
            }
            await graph.write((transaction) =>
              transaction.run('MATCH (t:Stranger) DETACH DELETE t'),
            );
            const expected = inOrder(
              TEAMS.filter((team) => teamMatches(filter, team)),
              orderBy,
            );
            expect(seen.filter((slug) => !slug.includes('-x'))).toEqual(expected);
            expect(new Set(seen).size).toBe(seen.length);
          },
        ),
        { numRuns: 20, seed: 69 },
      );
    },
  );

  it('lets `after` and `before` cut a part out of it', async () => {
    const orderBy: Choice[] = [{ field: 'SINCE', direction: 'DESC' }];
    const { slugs, edges } = await ask({ orderBy, first: 100 });
    expect(slugs).toEqual(inOrder(TEAMS, orderBy));
    const cut = { after: edges[4]?.cursor, before: edges[30]?.cursor };
    expect((await ask({ orderBy, first: 100, ...cut })).slugs).toEqual(slugs.slice(5, 30));
    expect((await ask({ orderBy, last: 3, ...cut })).slugs).toEqual(slugs.slice(27, 30));
  });

  it('takes no cursor of another order', async () => {
    const { edges } = await ask({ first: 1 });
    const variables = { orderBy: [{ field: 'SINCE', direction: 'DESC' }], after: edges[0]?.cursor };
    const { errors, statements } = await execute(QUESTION, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toContain(
      'after: this cursor was made for Team:NAME, and this list is Team:-SINCE.',
    );
    expect(statements).toBe(0);
  });

  it('is written the same whatever the cursor and the size of the page', async () => {
    const { edges } = await ask({ first: 2 });
    const one = await execute(QUESTION, { first: 1, after: edges[0]?.cursor });
    const other = await execute(QUESTION, { first: 7, after: edges[1]?.cursor });
    expect(one.texts).toEqual(other.texts);
  });

  it('orders what hangs on a row as well: members by the name of their team, backward', async () => {
    const { data, errors, statements } = await execute(`{
      network(slug: "first") {
        up: members(first: 100, orderBy: { field: TEAM }) { nodes { team { name slug } } }
        down: members(first: 100, orderBy: [{ field: STATUS, direction: DESC }, { field: TEAM }]) {
          nodes { status team { name slug } } }
      }
      countries(orderBy: { field: TEAMS, direction: DESC }) { nodes { iso2 teams { totalCount } } }
      networks(orderBy: { field: MEMBERS, direction: DESC }) { nodes { slug } }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(3);
    const team = z.object({ name: z.string(), slug: z.string() });
    const { network, countries } = z
      .object({
        network: z.object({
          up: z.object({ nodes: z.array(z.object({ team })) }),
          down: z.object({ nodes: z.array(z.object({ status: z.string() })) }),
        }),
        countries: z.object({
          nodes: z.array(z.object({ teams: z.object({ totalCount: z.number() }) })),
        }),
      })
      .parse(data);
    const members = TEAMS.filter(({ memberships }) =>
      memberships.some(({ network: slug, isClear }) => slug === 'first' && isClear),
    );
    expect(network.up.nodes.map((row) => row.team.slug)).toEqual(inOrder(members, []));
    const statuses = network.down.nodes.map(({ status }) => status);
    expect(statuses).toEqual([...statuses].sort().reverse());
    const counts = countries.nodes.map(({ teams }) => teams.totalCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});
