import { z } from 'zod';

/** What a node or relationship says, as the graph has it. */
export type Values = Readonly<Record<string, unknown>>;

/** How many characters of a day are known. */
const KNOWN = { YEAR: 4, MONTH: 7 } as const;

/** What a field says, each value as text; dates as precise as they are known. */
export function textsOf(values: Values, field: string): readonly string[] {
  const value = values[field];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map(String);
  const precision = values[`${field}Precision`];
  const text = z.coerce.string().parse(value);
  return [precision === 'YEAR' || precision === 'MONTH' ? text.slice(0, KNOWN[precision]) : text];
}

/** Whether two fields say the same. */
export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);
