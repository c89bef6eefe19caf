import { z } from 'zod';
import { knownPart } from './partial-date.ts';

/** What a node or relationship says, as the graph has it. */
export type Values = Readonly<Record<string, unknown>>;

/** What a field says, each value as text; dates as precise as they are known. */
export function textsOf(values: Values, field: string): readonly string[] {
  const value = values[field];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map(String);
  return [knownPart(z.coerce.string().parse(value), values[`${field}Precision`])];
}

/** Whether two fields say the same. */
export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);
