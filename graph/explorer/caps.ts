import { badInput } from '../errors.ts';
import { derive } from '../later.ts';

/** How much a graph shows when nobody says, and at the most. */
export const DEFAULT_NODES = 500;
export const MAX_NODES = 20_000;
export const DEFAULT_EDGES = 5_000;
export const MAX_EDGES = 60_000;

/** How far a neighbourhood reaches, in links. */
export const MAX_DEPTH = 3;
/** How many nodes it may start from. */
export const MAX_STARTS = 100;

/**
 * A whole number within its bounds, known now or later.
 * @throws GraphError BAD_INPUT naming the argument, its value and what is allowed
 */
export const bounded = (
  argument: string,
  value: unknown,
  [least, most]: readonly [least: number, most: number],
): unknown =>
  derive(value, (number) => {
    if (typeof number === 'number' && number >= least && number <= most) return number;
    throw badInput(
      `${argument}: ${String(number)} is not allowed; give a whole number from ${least} to ${most}.`,
    );
  });
