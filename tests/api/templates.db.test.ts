import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

/** Asks twice, with other values of the same shape, and answers both texts and data. */
async function askTwice(
  query: string,
  one: Record<string, unknown>,
  other: Record<string, unknown>,
) {
  const [first, second] = [await execute(query, one), await execute(query, other)];
  expect([...first.errors, ...second.errors]).toEqual([]);
  return { texts: [first.texts, second.texts], data: [first.data, second.data] };
}

describe('a statement', () => {
  beforeAll(async () => {
    const world = new World().region('AFR').region('EUR').network('first');
    world.country('AA', { region: 'AFR' }).country('BB', { region: 'EUR' });
    for (const id of ['t1', 't2', 't3']) world.team(id, { country: 'AA', memberOf: ['first'] });
    await world.build(graph);
  });

  it.each([
    {
      query: 'query($s: String!) { team(slug: $s) { slug } }',
      one: { s: 't1' },
      other: { s: 't2' },
    },
    {
      query: 'query($n: Int!) { teams(first: $n) { nodes { slug } pageInfo { hasNextPage } } }',
      one: { n: 1 },
      other: { n: 2 },
    },
    {
      query:
        'query($c: [String!]!) { teams(filter: { country: { iso2: { in: $c } } }) { nodes { slug } } }',
      one: { c: ['AA'] },
      other: { c: ['BB', 'CC'] },
    },
    {
      query:
        'query($d: Date!, $e: Date!) { country(iso2: "AA") { a: coverage(asOf: $d) { asOf } b: coverage(asOf: $e) { asOf } } }',
      one: { d: '2020-01-01', e: '2021-01-01' },
      other: { d: '2022-02-02', e: '2022-02-03' },
    },
    {
      query: 'query($t: String!) { search(text: $t) { nodes { matched } } }',
      one: { t: 't1' },
      other: { t: 't2 t3' },
    },
    {
      query: 'query($f: TeamFilter) { teams(filter: $f) { nodes { slug } } }',
      one: { f: { slug: { in: ['t1'] } } },
      other: { f: { slug: { in: ['t2', 't3'] } } },
    },
  ])('is the same for all values of a shape: $query', async ({ query, one, other }) => {
    const { texts, data } = await askTwice(query, one, other);
    expect(texts[1]).toEqual(texts[0]);
    expect(data[1]).not.toEqual(data[0]);
    // And what was asked first is answered as it was, by the statement that was kept.
    expect((await execute(query, one)).data).toEqual(data[0]);
  });

  it('is another one for another shape', async () => {
    const query =
      'query($f: TeamFilter, $all: Boolean!) { teams(filter: $f) { nodes { slug name @include(if: $all) } } }';
    const shapes = [
      { all: true },
      { all: false },
      { all: false, f: { status: { in: ['ACTIVE'] } } },
      { all: false, f: { not: { slug: { in: ['t1'] } } } },
    ];
    const texts = [];
    for (const variables of shapes) texts.push((await execute(query, variables)).texts[0]);
    expect(new Set(texts).size).toBe(shapes.length);
  });

  it('refuses a value that cannot be whenever it comes', async () => {
    const query = 'query($n: Int!) { teams(first: $n) { nodes { slug } } }';
    for (const [n, errors] of [
      [2, 0],
      [501, 1],
      [3, 0],
    ] as const) {
      expect((await execute(query, { n })).errors).toHaveLength(errors);
    }
  });
});
