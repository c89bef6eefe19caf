import { isDeepStrictEqual } from 'node:util';
import { ask } from './ask.ts';
import { leaves } from './leaves.ts';
import type { Operation } from './operations.ts';
import type { Running } from './process.ts';
import type { Variables } from './variables.ts';

/** Contestants that answer in the shape of the API; of the others only what they say is compared. */
const SAME_SHAPE = /^(atlas|before|floor|bytes)/;

/** The peer leaves the ranking of a search to the index: what it finds is its own. */
const ranksOtherwise = ({ name }: Running, operation: Operation) =>
  name === 'peer' && operation === 'search';

/**
 * Makes sure that all contestants answer the same.
 * @throws Error that shows the first difference
 */
export async function requireSameAnswers(
  contestants: readonly Running[],
  operation: Operation,
  questions: readonly Variables[],
): Promise<void> {
  const [reference, ...others] = contestants;
  if (!reference) return;
  for (const variables of questions) {
    const expected: unknown = JSON.parse(await ask(reference, operation, variables));
    if (leaves(expected).length === 0)
      throw new Error(`${operation}: ${JSON.stringify(variables)} finds nothing.`);
    for (const other of others) {
      if (ranksOtherwise(other, operation)) continue;
      const found: unknown = JSON.parse(await ask(other, operation, variables));
      const same =
        SAME_SHAPE.test(reference.name) && SAME_SHAPE.test(other.name)
          ? isDeepStrictEqual(found, expected)
          : isDeepStrictEqual(leaves(found), leaves(expected));
      if (same) continue;
      throw new Error(
        `${operation} ${JSON.stringify(variables)}: ${other.name} answers otherwise than ${reference.name}:\n` +
          difference(leaves(expected), leaves(found)),
      );
    }
  }
}

function difference(expected: readonly string[], found: readonly string[]): string {
  const only = (these: readonly string[], those: readonly string[]) => {
    const left = [...those];
    return these.filter((leaf) => {
      const at = left.indexOf(leaf);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [missing, extra] = [only(expected, found), only(found, expected)];
  return `  missing: ${missing.slice(0, 10).join(', ')}\n  too much: ${extra.slice(0, 10).join(', ')}`;
}
