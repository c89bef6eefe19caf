import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { duplicatesAmong, type PlainActivity } from '../support/duplicate-reference.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const COUNTRIES = ['AA', 'BB'];
const PROVIDERS = ['itu', 'oas', 'first'];
const NEEDS = ['n1', 'n2'];
const DATES = ['2023', '2024', '2024-02', '2024-03', '2024-03-10', '2024-03-11', '2025'];

const keyOf = z.object({ id: z.string() });
const overlap = z.object({
  from: z.string(),
  to: z.string().nullable(),
  days: z.number().nullable(),
  certain: z.boolean(),
});
const answer = z.object({
  duplicateEfforts: z.object({
    totalCount: z.number(),
    undated: z.number(),
    nodes: z.array(
      z.object({
        country: z.object({ iso2: z.string() }),
        activity: z.object({ title: z.string() }),
        other: z.object({ title: z.string() }),
        sameNeed: z.boolean(),
        overlap: overlap.nullable(),
      }),
    ),
  }),
});

const QUESTION = `query ($filter: DuplicateEffortFilter, $orderBy: [DuplicateEffortOrder!], $first: Int, $after: String) {
  duplicateEfforts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount undated
    nodes { country { iso2 } activity { title } other { title } sameNeed overlap { from to days certain } }
  }
}`;

function worldOf(activities: readonly PlainActivity[]): World {
  const world = new World();
  for (const iso2 of COUNTRIES) world.country(iso2);
  for (const id of PROVIDERS) world.organization(id);
  for (const id of NEEDS)
    world.need(id, { title: id, kind: 'TRAINING', state: 'RAISED', raisedOn: '2024-01-01' });
  for (const { id, countries, providers, needs, ...properties } of activities) {
    world.activity(id, properties);
    for (const country of countries) world.link('SUPPORTS', id, country);
    for (const provider of providers) world.link('RUN_BY', id, provider);
    for (const need of needs) world.link('ANSWERS', id, need);
  }
  return world;
}

async function ask(variables: object = {}) {
  const { data, errors, statements } = await execute(QUESTION, { ...variables });
  expect(errors).toEqual([]);
  expect(statements).toBe(1);
  const { nodes, ...counts } = answer.parse(data).duplicateEfforts;
  return {
    ...counts,
    nodes: nodes.map(({ country, activity, other, ...rest }) => ({
      ...rest,
      country: country.iso2,
      activity: activity.title,
      other: other.title,
    })),
  };
}

const keyed = <Pair extends { country: string; activity: string; other: string }>(
  pairs: readonly Pair[],
) => pairs.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
const nameOf = (pair: { country: string; activity: string; other: string }) =>
  `${pair.country} ${pair.activity} ${pair.other}`;

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const randomActivity: fc.Arbitrary<Omit<PlainActivity, 'id'>> = fc
  .record({
    kind: fc.constantFrom('TRAINING', 'ASSESSMENT'),
    status: fc.constantFrom('COMPLETED', 'ONGOING', 'UNKNOWN'),
    dates: fc.tuple(maybe(fc.constantFrom(...DATES)), maybe(fc.constantFrom(...DATES))),
    asOf: fc.constantFrom(...DATES),
    countries: fc.subarray(COUNTRIES),
    providers: fc.subarray(PROVIDERS),
    needs: fc.subarray(NEEDS, { maxLength: 1 }),
  })
  .map(({ dates: [since, until], ...rest }) => ({
    ...rest,
    since,
    // An end is not before its start: the import and the mutations see to that.
    until: since !== null && until !== null && until < since.slice(0, until.length) ? null : until,
  }));
const randomWorld = fc
  .array(randomActivity, { maxLength: 6 })
  .map((activities) => activities.map((one, index) => ({ ...one, id: `a${index}` })));

const FACT = {
  kind: 'TRAINING',
  status: 'COMPLETED',
  since: '2024-03-10',
  until: '2024-03-20',
  asOf: '2025',
  countries: ['AA'],
  providers: ['itu'],
  needs: [],
} satisfies Omit<PlainActivity, 'id'>;

describe('duplicated efforts', () => {
  it('agree with the plain reference on random worlds', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomWorld, async (activities) => {
        await worldOf(activities).build(graph);
        const { duplicates, undated } = duplicatesAmong(activities);
        const found = await ask();
        expect(keyed(found.nodes)).toEqual(keyed(duplicates));
        expect(found).toMatchObject({ totalCount: duplicates.length, undated });
      }),
      { numRuns: 200, seed: 69 },
    );
  });

  it('that answer the same need at different times name it, and no time', async () => {
    await worldOf([
      { ...FACT, id: 'a', needs: ['n1'] },
      { ...FACT, id: 'b', needs: ['n1'], providers: ['oas'], since: '2025', until: '2025' },
    ]).build(graph);
    const { data, errors, statements } = await execute(
      '{ duplicateEfforts { nodes { sameNeed overlap { days } needs { nodes { title } } } } }',
    );
    expect(errors).toEqual([]);
    expect(statements).toBe(1);
    const nodes = [{ sameNeed: true, overlap: null, needs: { nodes: [{ title: 'n1' }] } }];
    expect(data).toEqual({ duplicateEfforts: { nodes } });
  });

  describe('of a small world', () => {
    const activities: PlainActivity[] = [
      { ...FACT, id: 'a' },
      { ...FACT, id: 'b', providers: ['oas'], since: '2024-03-15', until: '2024-04-01' },
      { ...FACT, id: 'c', providers: ['first'], since: '2024', until: '2024' },
      { ...FACT, id: 'd', providers: ['oas'], kind: 'DESIGN', countries: ['AA', 'BB'] },
      { ...FACT, id: 'e', kind: 'DESIGN', countries: ['BB'], since: null, until: null },
      { ...FACT, id: 'f', providers: ['itu', 'oas'] },
      { ...FACT, id: 'g', providers: [] },
    ];
    beforeAll(() => worldOf(activities).build(graph), 60_000);

    it('are told with the time that both share', async () => {
      const { nodes, undated } = await ask();
      expect(nodes).toEqual([
        {
          country: 'AA',
          activity: 'a',
          other: 'b',
          sameNeed: false,
          overlap: { from: '2024-03-15', to: '2024-03-20', days: 6, certain: true },
        },
        {
          country: 'AA',
          activity: 'b',
          other: 'c',
          sameNeed: false,
          overlap: { from: '2024-03-15', to: '2024-04-01', days: 18, certain: false },
        },
        {
          country: 'AA',
          activity: 'c',
          other: 'f',
          sameNeed: false,
          overlap: { from: '2024-03-10', to: '2024-03-20', days: 11, certain: false },
        },
        {
          country: 'AA',
          activity: 'a',
          other: 'c',
          sameNeed: false,
          overlap: { from: '2024-03-10', to: '2024-03-20', days: 11, certain: false },
        },
      ]);
      expect(undated).toBe(1);
    });

    it.each([
      ['country', { country: { iso2: { in: ['BB'] } } }, [], 1],
      ['kind', { kind: { in: ['TRAINING'] } }, ['a b', 'b c', 'c f', 'a c'], 0],
      ['certainty', { certain: true }, ['a b'], 0],
      ['uncertainty', { certain: false }, ['b c', 'c f', 'a c'], 1],
      ['need', { sameNeed: true }, [], 0],
      [
        'one of the two',
        { activity: { providers: { some: { slug: { in: ['itu'] } } } } },
        ['a b', 'c f', 'a c'],
        1,
      ],
      [
        'neither of the two',
        { not: { activity: { providers: { some: { slug: { in: ['itu'] } } } } } },
        ['b c'],
        0,
      ],
    ])('are filtered by %s', async (_, filter, pairs, undated) => {
      const found = await ask({ filter });
      expect(found.nodes.map(({ activity, other }) => `${activity} ${other}`)).toEqual(pairs);
      expect(found).toMatchObject({ totalCount: pairs.length, undated });
    });

    it.each([
      ['DAYS', 'ASC', ['a b', 'a c', 'c f', 'b c']],
      ['DAYS', 'DESC', ['b c', 'c f', 'a c', 'a b']],
      ['FROM', 'ASC', ['a c', 'c f', 'a b', 'b c']],
      ['COUNTRY', 'ASC', ['a b', 'a c', 'b c', 'c f']],
    ])('come in pages by %s %s', async (field, direction, pairs) => {
      const found: string[] = [];
      const page = z.object({
        duplicateEfforts: z.object({
          edges: z.array(
            z.object({ cursor: z.string(), node: z.object({ activity: keyOf, other: keyOf }) }),
          ),
        }),
      });
      let after: string | null = null;
      do {
        const { data, errors } = await execute(
          `query ($orderBy: [DuplicateEffortOrder!], $after: String) {
            duplicateEfforts(orderBy: $orderBy, first: 1, after: $after) {
              edges { cursor node { activity { id: title } other { id: title } } }
            }
          }`,
          { orderBy: [{ field, direction }], after },
        );
        expect(errors).toEqual([]);
        const [edge]: {
          cursor: string;
          node: { activity: { id: string }; other: { id: string } };
        }[] = page.parse(data).duplicateEfforts.edges;
        if (edge) found.push(`${edge.node.activity.id} ${edge.node.other.id}`);
        after = edge?.cursor ?? null;
      } while (after !== null);
      expect(found).toEqual(pairs);
    });
  });
});
