import type { Inquiry } from './inquiry.ts';
import { Later } from './later.ts';
import type { Place } from './shape.ts';

/** How one field of a filter is written as a condition on the row bound to `item`. */
export type Condition = (item: string, value: unknown, inquiry: Inquiry) => string;
export type Filters = Readonly<Record<string, Condition>>;

/** The conditions that the `filter` argument of a list sets; none without one. */
export const conditionsOf = (filters: Filters, item: string, { args, inquiry }: Place) =>
  isRecord(args['filter']) ? [conditionOf(filters, item, args['filter'], inquiry)] : [];

/** One condition for a whole filter: fields are joined by AND; `and`, `or` and `not` nest. */
export function conditionOf(
  filters: Filters,
  item: string,
  filter: Readonly<Record<string, unknown>>,
  inquiry: Inquiry,
): string {
  const nested = (value: unknown) =>
    (Array.isArray(value) ? value : [value])
      .filter(isRecord)
      .map((inner) => conditionOf(filters, item, inner, inquiry));
  const conditions = Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      if (name === 'and') return allOf(nested(value));
      if (name === 'or') return anyOf(nested(value));
      if (name === 'not') return `NOT ${allOf(nested(value))}`;
      const condition = filters[name];
      if (!condition) throw new Error(`There is no filter by ${name}.`);
      return condition(item, value, inquiry);
    });
  return allOf(conditions);
}

/** A value that must be one of those in `{ in: [...] }`. */
export const among =
  (expression: (item: string) => string): Condition =>
  (item, value, { binding }) =>
    `${expression(item)} IN ${binding.param(listed(value))}`;

/** A list that must share a value with those in `{ in: [...] }`. */
export const overlaps =
  (expression: (item: string) => string): Condition =>
  (item, value, { binding }) => {
    const one = binding.name('v');
    return `any(${one} IN ${expression(item)} WHERE ${one} IN ${binding.param(listed(value))})`;
  };

/** A relation that must lead to a node whose `property` is one of those in `{ in: [...] }`. */
export const reaches =
  (pattern: (item: string, to: string) => string, property: string): Condition =>
  (item, value, { binding }) => {
    const to = binding.name('n');
    const values = binding.param(listed(value));
    return `EXISTS { MATCH ${pattern(item, to)} WHERE ${to}.${property} IN ${values} }`;
  };

/** A value that must equal the one given. */
export const equals =
  (expression: (item: string, inquiry: Inquiry) => string): Condition =>
  (item, value, inquiry) =>
    `(${expression(item, inquiry)}) = ${inquiry.binding.param(value)}`;

/** The values of an `{ in: [...] }`; one without `in` asks for nothing and so finds nothing. */
export const listed = (value: unknown): unknown => (isRecord(value) && value['in']) ?? [];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Later);

const allOf = (conditions: readonly string[]) =>
  conditions.length > 0 ? `(${conditions.join(' AND ')})` : 'true';
const anyOf = (conditions: readonly string[]) =>
  conditions.length > 0 ? `(${conditions.join(' OR ')})` : 'false';
