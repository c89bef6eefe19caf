import type { Limits } from './limits.ts';
import { hold } from './refusal.ts';

/**
 * Holds the variables of a request to their limits, before anything recurses into them.
 * @throws GraphQLError LIMIT_EXCEEDED
 */
export function holdVariables(variables: unknown, limits: Limits): void {
  let level: readonly unknown[] = [variables];
  let values = 0;
  let depth = -1;
  // Level by level rather than by recursion: JSON may be nested deeper than the stack.
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap(inside);
    values += level.length;
  }
  hold('variableValues', limits, values);
  hold('variableDepth', limits, depth);
}

const inside = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
