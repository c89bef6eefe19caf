import type { GraphQLField } from 'graphql';

const NAME = 'atMost';

/** Declares, among the options of a field that is a list without pages, that it never has more rows than this. */
export const atMost = (rows: number) => ({ extensions: { [NAME]: rows } });

/** How many rows a field declares to have at the most; undefined where it does not. */
export function rowsAtMost({ extensions }: GraphQLField<unknown, unknown>): number | undefined {
  const declared: unknown = extensions[NAME];
  return typeof declared === 'number' ? declared : undefined;
}
