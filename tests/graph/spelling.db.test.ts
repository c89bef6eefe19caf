import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editsToNearest, NOT_THERE } from '../../graph/search/spelling.ts';
import { testGraph } from '../support/neo4j.ts';

const graph = testGraph();

/** Edits between two words by the table of distances: a letter wrong, missing, too many, or two swapped. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}

it('words are as many edits apart in Cypher as by the table', async () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
  const pairs = fc.sample(fc.tuple(letters, letters), { numRuns: 3_000, seed: 1 });
  const different = pairs.filter(([a, b]) => a !== b);
  const found = await graph.read<number>({
    text: `UNWIND $pairs AS pair RETURN ${editsToNearest('pair[0]', '2', '[pair[1]]')} AS row`,
    params: { pairs: different },
  });
  expect(found).toEqual(
    different.map(([a, b]) => (distance(a, b) <= 2 ? distance(a, b) : NOT_THERE)),
  );
});

it('the nearest of several words counts, and two edits only where they are allowed', async () => {
  const edits = (allowed: number) =>
    editsToNearest(`'germny'`, String(allowed), `['germani', 'x']`);
  const nearest = editsToNearest(`'germny'`, '2', `['germanys', 'germany']`);
  const none = editsToNearest(`'cnd'`, '0', `['cnw']`);
  const [row] = await graph.read<number[]>({
    text: `RETURN [${edits(1)}, ${edits(2)}, ${nearest}, ${none}] AS row`,
    params: {},
  });
  expect(row).toEqual([NOT_THERE, 2, 1, NOT_THERE]);
});
