import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const page = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ slug: z.string() })),
  edges: z.array(z.object({ cursor: z.string() })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});

const TEAMS = `query ($first: Int, $after: String, $last: Int, $before: String) {
  teams(first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { slug } edges { cursor }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function teams(variables: Record<string, unknown>) {
  const { data, errors, statements } = await execute(TEAMS, variables);
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  return z.object({ teams: page }).parse(data).teams;
}

// Names that tie, that differ in case and accents only, and that order by their key alone.
const NAMES = ['CERT', 'CERT', 'CERT', 'cert', 'Équipe', 'Equipe', 'CERT', 'Ж', 'CERT'];
const SLUGS = NAMES.map((_, index) => `t${index}`);

describe('a connection', () => {
  beforeAll(async () => {
    const world = new World().country('AA');
    NAMES.forEach((name, index) => world.team(`t${index}`, { name, country: 'AA' }));
    await world.build(graph);
  });

  it('reads forward in pages of any size without a gap or a double, ties included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), async (first) => {
        const seen: string[] = [];
        let after: string | null = null;
        let more = true;
        while (more) {
          const { nodes, pageInfo, totalCount } = await teams({ first, after });
          expect(totalCount).toBe(NAMES.length);
          expect(pageInfo.hasPreviousPage).toBe(after !== null);
          seen.push(...nodes.map(({ slug }) => slug));
          after = pageInfo.endCursor;
          more = pageInfo.hasNextPage;
        }
        expect([...seen].sort()).toEqual(SLUGS);
        expect(seen).toEqual((await teams({ first: 50 })).nodes.map(({ slug }) => slug));
      }),
      { numRuns: 10 },
    );
  });

  it('reads backward in pages of any size, each page in the order of the list', async () => {
    const whole = (await teams({ first: 50 })).nodes.map(({ slug }) => slug);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), async (last) => {
        let seen: string[] = [];
        let before: string | null = null;
        let more = true;
        while (more) {
          const { nodes, pageInfo } = await teams({ last, before });
          seen = [...nodes.map(({ slug }) => slug), ...seen];
          before = pageInfo.startCursor;
          more = pageInfo.hasPreviousPage;
        }
        expect(seen).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('stays in place when rows are added and removed between two pages', async () => {
    const before = await teams({ first: 4 });
    await graph.write((transaction) =>
      transaction.run(
        `CREATE (:Team {id: 't0-new', name: 'CERT', source: 'A test', evidence: 'DOCUMENTED', status: 'ACTIVE', kind: 'CERT'})`,
      ),
    );
    const rest = await teams({ first: 50, after: before.pageInfo.endCursor });
    await graph.write((transaction) => transaction.run(`MATCH (t:Team {id: 't0-new'}) DELETE t`));
    const seen = [...before.nodes, ...rest.nodes].map(({ slug }) => slug);
    expect(seen.filter((slug) => slug !== 't0-new').sort()).toEqual(SLUGS);
  });

  it('gives each edge a cursor that leads behind it', async () => {
    const { edges, nodes } = await teams({ first: 50 });
    const next = await teams({ first: 1, after: edges[3]?.cursor });
    expect(next.nodes[0]).toEqual(nodes[4]);
  });

  it('is empty and says so for a page of none', async () => {
    expect(await teams({ first: 0 })).toMatchObject({
      totalCount: NAMES.length,
      nodes: [],
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    });
  });

  it('keeps aliases with other arguments apart, also of its own edges', async () => {
    const { data, statements } = await execute(`{ country(iso2: "AA") {
      teams(first: 1) {
        one: edges { node { name: slug } }
        two: edges { theirs: node { name } }
        nodes { slug c: country { then: coverage(asOf: "2000-01-01") { asOf } now: coverage { asOf } } }
      }
      all: teams { totalCount nodes { slug } }
    } }`);
    expect(statements).toBe(1);
    expect(data).toMatchObject({
      country: {
        teams: {
          one: [{ node: { name: 't0' } }],
          two: [{ theirs: { name: 'CERT' } }],
          nodes: [{ slug: 't0', c: { then: { asOf: '2000-01-01' }, now: { asOf: '2026-11-22' } } }],
        },
        all: { totalCount: NAMES.length },
      },
    });
  });

  it.each([
    ['first: 100000', 'first: 100000 is not allowed; a page has 0 to 500 rows.'],
    ['last: -1', 'last: -1 is not allowed'],
    ['first: 1, last: 1', 'first, last: ask for one of the two'],
    ['after: "rubbish"', 'after: this is not a cursor of this list.'],
    ['before: "WyJhIl0"', 'before: this is not a cursor of this list.'],
  ])('refuses %s with a clear error and without a statement', async (args, message) => {
    const { errors, statements } = await execute(`{ teams(${args}) { nodes { slug } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toContain(message);
    expect(statements).toBe(0);
  });

  it('refuses a bad page of a nested list just as well', async () => {
    const { errors, data } = await execute(
      '{ country(iso2: "AA") { teams(first: 501) { totalCount } } }',
    );
    expect(errors[0]?.message).toContain('first: 501 is not allowed');
    expect(data).toEqual({ country: null });
  });
});
