import { badInput } from './errors.ts';

/** Where a row stands in its list: the values it is ordered by, the last of which is its key. */
export type Position = readonly string[];

/** A position as the opaque text that a caller hands back. */
export const encodeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * The position that a cursor stands for.
 * @throws GraphError BAD_INPUT when the text is no cursor of a list ordered by `columns` values
 */
export function decodeCursor(argument: string, cursor: string, columns: number): Position {
  const position = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (isPosition(position) && position.length === columns) return position;
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

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');
