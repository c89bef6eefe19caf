import { isGiven } from './filter.ts';
import type { Inquiry } from './inquiry.ts';
import { derive } from './later.ts';
import type { Page } from './page.ts';
import { valuesOf } from './reader.ts';
import { endOf, type Row } from './row.ts';

/** A value that rows may be ordered by. */
export interface Sorting {
  readonly kind: 'text' | 'date' | 'number';
  readonly value: (row: Row, inquiry: Inquiry) => string;
  /** Whether a row may lack it; those that do stand last, in either direction. */
  readonly nullable: boolean;
  /** Whether it is more than a property: worth to be worked out once a row. */
  readonly computed: boolean;
  /** For a value that nobody may read: what stands for it in a cursor, and how that leads back to the value. */
  readonly mark?: Mark;
}

export interface Mark {
  readonly told: (row: Row) => string;
  readonly value: (told: string, inquiry: Inquiry) => string;
}

/** The orders that a list knows. */
export interface Ordering {
  readonly by: Readonly<Record<string, Sorting>>;
  /** The order that nobody has to ask for. */
  readonly standard: readonly Choice[];
  /** Values that together no two rows share: they break ties. */
  readonly key: readonly Sorting[];
}

export interface Choice {
  readonly field: string;
  readonly descending: boolean;
}

export interface Column extends Sorting {
  readonly descending: boolean;
}

/** A total order of a list. */
export interface Order {
  /** What the order is called in the cursors made under it. */
  readonly name: string;
  readonly columns: readonly Column[];
}

export const ascending = (field: string): Choice => ({ field, descending: false });
export const descending = (field: string): Choice => ({ field, descending: true });

const sorting =
  (kind: Sorting['kind'], nullable: boolean) =>
  (value: (row: Row) => string): Sorting => ({ kind, value, nullable, computed: false });

/** A text property of the row that is always there. */
export const text = (name: string) => sorting('text', false)(({ item }) => `${item}.${name}`);
/** A text property that a row may lack. */
export const maybeText = (name: string) => sorting('text', true)(({ item }) => `${item}.${name}`);
/** A date of the row that is always there. */
export const date = (name: string) => sorting('date', false)(({ item }) => `${item}.${name}`);
/** A date that a row may lack. */
export const maybeDate = (name: string) => sorting('date', true)(({ item }) => `${item}.${name}`);
/** A text property of what stands at an end of a relationship. */
export const textAt = (end: string, name: string) =>
  sorting('text', false)((row) => `${endOf(row, end)}.${name}`);
/** A text that has to be looked up, and that a row may lack. */
export const foundText = (value: (row: Row, inquiry: Inquiry) => string): Sorting => ({
  kind: 'text',
  value,
  nullable: true,
  computed: true,
});
/** A date that has to be worked out, and that a row may lack. */
export const foundDate = (value: Sorting['value']): Sorting => ({
  ...foundText(value),
  kind: 'date',
});
/** A number that has to be worked out, and that a row may lack. */
export const foundNumber = (value: Sorting['value']): Sorting => ({
  ...foundText(value),
  kind: 'number',
});
/** A number that has to be counted. */
export const counted = (value: (row: Row, inquiry: Inquiry) => string): Sorting => ({
  kind: 'number',
  value,
  nullable: false,
  computed: true,
});

/** The order that the `orderBy` argument asks for; the key breaks ties in the same direction. */
export function orderOf(
  of: string,
  { by, standard, key }: Ordering,
  args: Readonly<Record<string, unknown>>,
): Order {
  const asked = choicesOf(args['orderBy']);
  const choices = asked.length > 0 ? asked : standard;
  const isReversed = choices.at(-1)?.descending ?? false;
  return {
    name: `${of}:${choices.map(({ field, descending: down }) => (down ? '-' : '') + field).join()}`,
    columns: [
      ...choices.map(({ field, descending: down }) => {
        const found = by[field];
        if (!found) throw new Error(`There is no order of ${of} by ${field}.`);
        return { ...found, descending: down };
      }),
      ...key.map((part) => ({ ...part, descending: isReversed })),
    ],
  };
}

/** The fields asked for, the first mention of each: a second one could change nothing. */
function choicesOf(orderBy: unknown): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const one of Array.isArray(orderBy) ? orderBy : []) {
    if (!isGiven(one)) continue;
    const field = String(one['field']);
    const choice = { field, descending: one['direction'] === 'DESC' };
    if (!choices.has(field)) choices.set(field, choice);
  }
  return [...choices.values()];
}

/** A column where it is written: its value as an expression or the name of one worked out before. */
export interface WrittenColumn extends Column {
  readonly written: string;
  /** What stands for it in a cursor, where that is something else. */
  readonly told?: string | undefined;
}

export const writeColumns = ({ columns }: Order, row: Row, inquiry: Inquiry): WrittenColumn[] =>
  columns.map((column) => ({
    ...column,
    written: column.value(row, inquiry),
    told: column.mark?.told(row),
  }));

/** The columns for ORDER BY; a page from the end is read in the opposite order. */
export const orderBy = (columns: readonly WrittenColumn[], backward: boolean): string =>
  columns
    .flatMap(({ written, descending: down, nullable }) => {
      // Cypher has nulls last going up and first going down.
      const nulls = down && nullable ? [`${written} IS ${backward ? 'NOT ' : ''}NULL`] : [];
      return [...nulls, down === backward ? written : `${written} DESC`];
    })
    .join(', ');

/** Where a row stands in its order, as the value that a cursor is made of. */
export const positionAt = ({ name }: Order, columns: readonly WrittenColumn[]): string => {
  const values = columns.map(({ kind, written, told = written }) =>
    kind === 'date' ? `toString(${told})` : told,
  );
  return `[${[`'${name}'`, ...values].join(', ')}]`;
};

/** Keyset conditions: rows strictly behind `after` and strictly before `before`, ties included. */
export const bounds = (
  columns: readonly WrittenColumn[],
  page: Page,
  inquiry: Inquiry,
): readonly string[] => [
  ...(page.after !== undefined
    ? [beyond(columns, boundsAt(columns, page.after, inquiry), true)]
    : []),
  ...(page.before !== undefined
    ? [beyond(columns, boundsAt(columns, page.before, inquiry), false)]
    : []),
];

/** The values of a cursor as Cypher compares with them. */
const boundsAt = (
  columns: readonly WrittenColumn[],
  position: unknown,
  inquiry: Inquiry,
): readonly string[] =>
  columns.map(({ kind, mark }, index) => {
    const told = derive(position, (values) => valuesOf(values)[index]);
    const parameter = inquiry.binding.param(told);
    if (mark) return mark.value(parameter, inquiry);
    return kind === 'date' ? `date(${parameter})` : parameter;
  });

/**
 * The condition that a row lies beyond a position. A column that is always there starts with a plain
 * range, which an index in the order of the list can seek.
 */
function beyond(
  columns: readonly WrittenColumn[],
  bound: readonly string[],
  forward: boolean,
): string {
  const [column, ...others] = columns;
  const [limit = '', ...limits] = bound;
  if (!column) return 'false';
  const { written, nullable, descending: down } = column;
  const way = down === forward ? '<' : '>';
  if (others.length === 0) return `${written} ${way} ${limit}`;
  const rest = beyond(others, limits, forward);
  if (!nullable) return `${written} ${way}= ${limit} AND (${written} <> ${limit} OR ${rest})`;
  // A CASE, not a tree of AND and OR, which the planner would multiply out.
  return (
    `CASE WHEN ${written} = ${limit} OR ${written} IS NULL AND ${limit} IS NULL THEN ${rest} ` +
    `WHEN ${written} IS NULL OR ${limit} IS NULL THEN ${forward ? written : limit} IS NULL ` +
    `ELSE ${written} ${way} ${limit} END`
  );
}
