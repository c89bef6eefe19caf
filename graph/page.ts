import { decodeCursor, type Position } from './cursor.ts';
import { badInput } from './errors.ts';
import type { Order } from './order.ts';

/** How many rows a page has when nobody says, and at the most. */
export const DEFAULT_PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 500;

/** Which part of a list is wanted. */
export interface Page {
  readonly size: number;
  /** Taken from the end of the list (`last`) rather than from its start. */
  readonly backward: boolean;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
}

/**
 * The page that Relay's `first`, `after`, `last` and `before` ask for, of a list in `order`.
 * @throws GraphError BAD_INPUT naming the argument, its value and what is allowed
 */
export function pageOf(args: Readonly<Record<string, unknown>>, order: Order): Page {
  const first = sizeOf('first', args['first']);
  const last = sizeOf('last', args['last']);
  if (first !== undefined && last !== undefined) {
    throw badInput('first, last: ask for one of the two, not for both.');
  }
  return {
    size: first ?? last ?? DEFAULT_PAGE_SIZE,
    backward: last !== undefined,
    after: positionOf('after', args['after'], order),
    before: positionOf('before', args['before'], order),
  };
}

/** One more than asked for: that it is there says that there is a next page. */
export const rowsToRead = ({ size }: Page): number => size + 1;

function sizeOf(argument: string, value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined;
  if (value >= 0 && value <= MAX_PAGE_SIZE) return value;
  throw badInput(
    `${argument}: ${value} is not allowed; a page has 0 to ${MAX_PAGE_SIZE} rows. ` +
      'Ask for the next page with after: the endCursor of this one.',
  );
}

const positionOf = (argument: string, value: unknown, order: Order) =>
  typeof value === 'string' ? decodeCursor(argument, value, order) : undefined;
