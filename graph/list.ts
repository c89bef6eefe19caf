import type { Facets } from './facet.ts';
import { constraintOf, type Filters, isGiven } from './filter.ts';
import type { Inquiry } from './inquiry.ts';
import type { Ordering } from './order.ts';
import type { Row } from './row.ts';
import type { Place } from './shape.ts';

/** Nodes or relationships that are read in pages, filtered, ordered and counted. */
export interface List {
  /** What the list holds of its owner `from`, written after MATCH; after UNWIND if `unwinds`. */
  readonly match: (row: Row, from: string) => string;
  /** `match` is a Cypher list, and the rows are what it holds. */
  readonly unwinds?: true;
  /** `match` may find a row more than once. */
  readonly repeats?: true;
  /** Of a relationship, what its ends are called; `near` is the one that is the owner. */
  readonly ends?: Ends;
  /** What a row must fulfil whatever is asked: who may see it. */
  readonly always?: (row: Row, inquiry: Inquiry) => readonly string[];
  /** What the `filter` argument may ask for; a thunk, for filters refer to each other in circles. */
  readonly filters?: () => Filters;
  readonly ordering: Ordering;
  /** What the rows may be counted by. */
  readonly facets?: Facets;
}

export interface Ends {
  readonly near: string;
  readonly start: string;
  readonly end: string;
}

/** The rows of a list under a filter: Cypher that binds them, and what they must fulfil. */
export interface Source {
  readonly row: Row;
  readonly match: string;
  readonly conditions: readonly string[];
  /** Whether `match` may find a row more than once. */
  readonly repeats: boolean;
}

/**
 * The rows of a list that match the `filter` argument. At the root of a question the filter's own
 * relations are part of the MATCH, so that the planner may start where they are fewest.
 */
export function sourceOf(
  list: List,
  { from, args, inquiry }: Pick<Place, 'from' | 'args' | 'inquiry'>,
): Source {
  const row = rowIn(list, from, inquiry);
  const filter = args['filter'];
  const { joins, conditions, repeats } = isGiven(filter)
    ? constraintOf(list.filters?.() ?? {}, filter, { row, inquiry, mayRepeat: from === '' })
    : { joins: [], conditions: [], repeats: false };
  return {
    row,
    match: list.unwinds
      ? `UNWIND ${list.match(row, from)} AS ${row.item} WITH ${row.item}`
      : ['', list.match(row, from), ...joins].join(' MATCH ').trimStart(),
    conditions: [...(list.always?.(row, inquiry) ?? []), ...conditions],
    repeats: repeats || list.repeats === true,
  };
}

/** A fresh row of a list, its far end as a variable of its own. */
export function rowIn({ ends }: List, from: string, { binding }: Inquiry): Row {
  const item = binding.name('n');
  if (!ends) return { item, ends: {} };
  const far = ends.near === ends.start ? ends.end : ends.start;
  return { item, ends: { [ends.near]: from, [far]: binding.name('n') } };
}

/** A row that only its variable is left of. */
export const rowAfter = ({ ends }: List, item: string): Row => ({
  item,
  ends: ends ? { [ends.start]: `startNode(${item})`, [ends.end]: `endNode(${item})` } : {},
});

export const whereOf = (conditions: readonly string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
