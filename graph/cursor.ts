import { z } from 'zod';
import { badInput } from './errors.ts';
import type { Column, Order } from './order.ts';

/** The values of a row that its list is ordered by, its key last. */
export type Position = readonly PositionValue[];
type PositionValue = string | number | null;

/** A position under the name of the order that it belongs to, as a row brings it. */
export type NamedPosition = readonly [order: string, ...Position];

/** A position as the opaque text that a caller hands back. */
export const encodeCursor = (position: NamedPosition): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * The position that a cursor stands for.
 * @throws GraphError BAD_INPUT when the text is no cursor, or one of another list or order
 */
export function decodeCursor(argument: string, cursor: string, { name, columns }: Order): Position {
  // What such a list tells of a row is its id, which its rows have as well.
  if (columns.every(({ mark }) => mark) && id.safeParse(cursor).success) {
    return columns.map(() => cursor);
  }
  const parsed = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  const [madeFor, ...values] = Array.isArray(parsed) ? parsed.filter(isValue) : [];
  if (typeof madeFor === 'string' && madeFor !== name && /^\w+:/.test(madeFor)) {
    throw badInput(
      `${argument}: this cursor was made for ${madeFor}, and this list is ${name}. ` +
        'A cursor holds for the list and the orderBy that gave it; start again without it.',
    );
  }
  if (
    madeFor === name &&
    values.length === columns.length &&
    columns.every((column, index) => fits(column, values[index]))
  ) {
    return values;
  }
  throw badInput(
    `${argument}: this is not a cursor of this list. Pass on a cursor or endCursor as the list gave it.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isValue = (value: unknown): value is PositionValue =>
  value === null || typeof value === 'string' || typeof value === 'number';

function fits({ kind, nullable }: Column, value: PositionValue | undefined): boolean {
  if (value === null) return nullable;
  if (kind === 'number') return typeof value === 'number';
  return typeof value === 'string' && (kind === 'text' || day.safeParse(value).success);
}

const day = z.iso.date();
const id = z.uuid();
