/** Keys that say which kind of thing a value is, or how precise the date beside it is. */
const NO_LEAF = /^__typename$|Precision$/;
const LENGTHS: Readonly<Record<string, number>> = { YEAR: 4, MONTH: 7 };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every value at the end of an answer's branches, sorted: what an answer says, whatever its shape. Where
 * a date has its precision beside it, it is cut to that, as the API does; null says nothing.
 */
export const leaves = (value: unknown): string[] => [...each(value)].sort();

function* each(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* each(item);
  else if (isFields(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!NO_LEAF.test(key)) yield* each(cut(key, item, value));
    }
  } else if (value !== null && value !== undefined) yield JSON.stringify(value);
}

function cut(key: string, value: unknown, beside: Fields): unknown {
  const precision = beside[`${key}Precision`];
  if (typeof value !== 'string' || typeof precision !== 'string') return value;
  return value.slice(0, LENGTHS[precision] ?? 10);
}
