import type { Inquiry } from './inquiry.ts';
import { Later } from './later.ts';
import { type List, rowIn } from './list.ts';
import { endOf, type Row, rowOf } from './row.ts';

/** What a filter field was given: its operators or fields, by name. */
export type Given = Readonly<Record<string, unknown>>;

/** Where a filter is written: the row it is about, and whether its MATCH may find a row twice. */
export interface FilterPlace {
  readonly row: Row;
  readonly inquiry: Inquiry;
  readonly mayRepeat: boolean;
}

/** What a filter asks of a row: patterns to match beside it, and conditions, all of which hold. */
export interface Constraint {
  readonly joins: readonly string[];
  readonly conditions: readonly string[];
  /** Whether the patterns may find a row more than once. */
  readonly repeats: boolean;
  /** Whether it names the keys of what it leads to: few rows, found by an index. */
  readonly anchored: boolean;
}

/** How one field of a filter is written. */
export type Filter = (value: unknown, place: FilterPlace) => Constraint;
export type Filters = Readonly<Record<string, Filter>>;

export const condition = (...conditions: readonly string[]): Constraint => ({
  joins: [],
  conditions,
  repeats: false,
  anchored: false,
});

/**
 * What a whole filter asks for: its fields are joined by AND; `and`, `or` and `not` nest; a field
 * that is null is as if it were not there; an empty filter asks for nothing.
 */
export function constraintOf(filters: Filters, filter: Given, place: FilterPlace): Constraint {
  const inner = { ...place, mayRepeat: false };
  const parts = givenFields(filter).map(([name, value]): Constraint => {
    switch (name) {
      case 'and':
        return all(eachGiven(value).map((one) => constraintOf(filters, one, place)));
      case 'or': {
        const choices = eachGiven(value).map((one) => constraintOf(filters, one, inner));
        return oneOf(choices);
      }
      case 'not':
        return condition(
          ...eachGiven(value).map((one) => negation(constraintOf(filters, one, inner))),
        );
      default: {
        const write = filters[name];
        if (!write) throw new Error(`There is no filter by ${name}.`);
        return write(value, place);
      }
    }
  });
  return all(parts);
}

/** Constraints that must all hold. */
export const all = (parts: readonly Constraint[]): Constraint => ({
  joins: parts.flatMap(({ joins }) => joins),
  conditions: parts.flatMap(({ conditions }) => conditions),
  repeats: parts.some(({ repeats }) => repeats),
  anchored: parts.some(({ anchored }) => anchored),
});

/** A constraint as one boolean expression. */
export function expressionOf({ joins, conditions }: Constraint): string {
  const whole = conditions.length > 0 ? conditions.join(' AND ') : 'true';
  return joins.length > 0 ? exists(joins, conditions) : `(${whole})`;
}

/**
 * The first that holds. Not written with OR: the planner turns every tree of AND and OR into a conjunction
 * of disjunctions, which grows with the product of its branches, and would plan for minutes.
 */
const anyOf = (choices: readonly string[]) =>
  choices.length > 0
    ? `CASE ${choices.map((choice) => `WHEN ${choice} THEN true`).join(' ')} ELSE false END`
    : 'false';

/** Constraints of which one at least must hold. */
export const oneOf = (choices: readonly Constraint[]): Constraint =>
  condition(anyOf(choices.map(expressionOf)));

/** The complement: what is not known to hold does not hold, so that `not` finds it. */
const negation = (constraint: Constraint) => `NOT coalesce(${expressionOf(constraint)}, false)`;

const exists = (patterns: readonly string[], conditions: readonly string[]) =>
  `EXISTS { ${rowsOf(patterns, conditions)} }`;

const rowsOf = (patterns: readonly string[], conditions: readonly string[]) => {
  const matches = patterns.map((pattern) => `MATCH ${pattern}`).join(' ');
  return conditions.length > 0 ? `${matches} WHERE ${conditions.join(' AND ')}` : matches;
};

/** A relation that leads to one node at the most, under that node's own filter. */
export const toOne =
  (filters: () => Filters, pattern: (from: string, to: string) => string): Filter =>
  (value, { row, inquiry, mayRepeat }) => {
    const to = inquiry.binding.name('n');
    const nested = constraintOf(filters(), given(value), { row: rowOf(to), inquiry, mayRepeat });
    return { ...nested, joins: [pattern(row.item, to), ...nested.joins] };
  };

/** What stands at an end of a relationship, under its own filter; the list has it matched already. */
export const atEnd =
  (end: string, filters: () => Filters): Filter =>
  (value, { row, inquiry, mayRepeat }) => {
    const to = rowOf(endOf(row, end));
    return constraintOf(filters(), given(value), { row: to, inquiry, mayRepeat });
  };

/** A list of the row's own: `some` and `none` of its rows match, or their `count` is in a range. */
export const rows =
  (list: () => List): Filter =>
  (value, place) => {
    const { some, none, count } = given(value);
    return all([
      ...(isGiven(some) ? [withSome(list(), some, place)] : []),
      ...(isGiven(none) ? [withNone(list(), none, place)] : []),
      ...(isGiven(count) ? [withCount(list(), count, place)] : []),
    ]);
  };

function withSome(list: List, filter: Given, place: FilterPlace): Constraint {
  const { joins, conditions, anchored } = listed(list, filter, place);
  return place.mayRepeat && anchored
    ? { joins, conditions, anchored, repeats: true }
    : condition(exists(joins, conditions));
}

function withNone(list: List, filter: Given, place: FilterPlace): Constraint {
  const { joins, conditions } = listed(list, filter, place);
  return condition(`NOT ${exists(joins, conditions)}`);
}

function withCount(list: List, count: Given, place: FilterPlace): Constraint {
  const { joins, conditions } = listed(list, {}, place);
  return compared(() => `COUNT { ${rowsOf(joins, conditions)} }`)(count, place);
}

/** The rows of the list `list` that belong to the row of `place` and match a filter. */
function listed(list: List, filter: Given, place: FilterPlace): Constraint {
  const { inquiry } = place;
  const row = rowIn(list, place.row.item, inquiry);
  const nested = constraintOf(list.filters?.() ?? {}, filter, { row, inquiry, mayRepeat: false });
  return {
    ...nested,
    joins: [list.match(row, place.row.item, inquiry), ...nested.joins],
    conditions: [...(list.always?.(row, inquiry) ?? []), ...nested.conditions],
  };
}

/** What a comparison is written as; each takes the value's expression and its parameter. */
const OPERATORS: Readonly<Record<string, string>> = {
  in: 'IN',
  gte: '>=',
  gt: '>',
  lte: '<=',
  lt: '<',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
};

type Expression = (row: Row, inquiry: Inquiry) => string;

const compare =
  (expression: Expression, adapt: (parameter: string) => string): Filter =>
  (value, { row, inquiry }) => {
    const left = expression(row, inquiry);
    const written = givenFields(given(value)).map(([name, operand]) => {
      if (name === 'isNull') return `${left} IS ${operand === true ? '' : 'NOT '}NULL`;
      const operator = OPERATORS[name];
      if (operator === undefined) throw new Error(`There is no comparison ${name}.`);
      return `${left} ${operator} ${adapt(inquiry.binding.param(operand))}`;
    });
    return condition(...written);
  };

/** A value by `in`, `isNull`, or a range: `gte`, `gt`, `lte`, `lt`. */
export const compared = (expression: Expression): Filter =>
  compare(expression, (parameter) => parameter);

/** A property of the row, compared. */
export const property = (name: string): Filter => compared(({ item }) => `${item}.${name}`);

/** A date of the row, compared with days. */
export const day = (name: string): Filter =>
  compare(
    ({ item }) => `${item}.${name}`,
    (parameter) => `date(${parameter})`,
  );

/** A text of the row: `in` letter by letter, `contains` and `startsWith` whatever the case. */
export const words = (name: string): Filter => {
  const lower = compare(
    ({ item }) => `toLower(${item}.${name})`,
    (parameter) => `toLower(${parameter})`,
  );
  return (value, place) => {
    const { contains, startsWith, ...exact } = given(value);
    return all([property(name)(exact, place), lower({ contains, startsWith }, place)]);
  };
};

/** The property that is the row's key: those that are listed are found by an index. */
export const key =
  (name: string): Filter =>
  (value, place) => ({ ...property(name)(value, place), anchored: isGiven(value) });

/** A list of values that shares one with `in`, or that `isNull` says to be empty. */
export const overlapping =
  (expression: Expression): Filter =>
  (value, { row, inquiry }) => {
    const list = expression(row, inquiry);
    const { in: wanted, isNull } = given(value);
    const one = inquiry.binding.name('v');
    return condition(
      ...(wanted !== null && wanted !== undefined
        ? [`any(${one} IN ${list} WHERE ${one} IN ${inquiry.binding.param(wanted)})`]
        : []),
      ...(typeof isNull === 'boolean' ? [`size(${list}) ${isNull ? '=' : '>'} 0`] : []),
    );
  };

/** A yes or no. */
export const flag =
  (expression: Expression): Filter =>
  (value, { row, inquiry }) =>
    condition(value === true ? expression(row, inquiry) : `NOT ${expression(row, inquiry)}`);

export const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Later);

export const given = (value: unknown): Given => (isGiven(value) ? value : {});

const givenFields = (filter: Given) =>
  Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);

const eachGiven = (value: unknown): readonly Given[] =>
  (Array.isArray(value) ? value : [value]).filter(isGiven);
