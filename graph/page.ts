import { decodeCursor } from './cursor.ts';
import { badInput } from './errors.ts';
import { derive } from './later.ts';
import type { Order } from './order.ts';

/** How many rows a page has when nobody says, and at the most. */
export const DEFAULT_PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 500;

/** Which part of a list is wanted; sizes and positions may be known only when it is asked for. */
export interface Page {
  readonly size: unknown;
  /** One row more: that it is there says that there is a next page. */
  readonly sizeAndOne: unknown;
  /** Taken from the end of the list (`last`) rather than from its start. */
  readonly backward: boolean;
  readonly after: unknown;
  readonly before: unknown;
}

/**
 * The page that Relay's `first`, `after`, `last` and `before` ask for, of a list in `order`.
 * @throws GraphError BAD_INPUT naming the argument, its value and what is allowed
 */
export function pageOf(args: Readonly<Record<string, unknown>>, order: Order): Page {
  const [first, last] = [args['first'] ?? undefined, args['last'] ?? undefined];
  if (first !== undefined && last !== undefined) {
    throw badInput('first, last: ask for one of the two, not for both.');
  }
  const size =
    first === undefined
      ? derive(last ?? DEFAULT_PAGE_SIZE, (value) => sizeOf('last', value))
      : derive(first, (value) => sizeOf('first', value));
  return {
    size,
    sizeAndOne: derive(size, (value) => Number(value) + 1),
    backward: last !== undefined,
    after: positionOf('after', args['after'], order),
    before: positionOf('before', args['before'], order),
  };
}

function sizeOf(argument: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= MAX_PAGE_SIZE) return value;
  throw badInput(
    `${argument}: ${String(value)} is not allowed; a page has 0 to ${MAX_PAGE_SIZE} rows. ` +
      'Ask for the next page with after: the endCursor of this one.',
  );
}

const positionOf = (argument: string, cursor: unknown, order: Order): unknown =>
  cursor === null || cursor === undefined
    ? undefined
    : derive(cursor, (text) => decodeCursor(argument, String(text), order));
