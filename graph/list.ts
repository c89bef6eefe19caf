import type { Facets } from './facet.ts';
import { constraintOf, type Filters, isGiven } from './filter.ts';
import type { Inquiry } from './inquiry.ts';
import type { Ordering } from './order.ts';
import { endOf, type Row } from './row.ts';
import type { Endpoints, Place } from './shape.ts';

/** Nodes or relationships that are read in pages, filtered, ordered and counted. */
export interface List {
  /** What the list holds of its owner `from`, written after MATCH; after UNWIND if `unwinds`. */
  readonly match: (row: Row, from: string, inquiry: Inquiry) => string;
  /** `match` is a Cypher list, and the rows are what it holds. */
  readonly unwinds?: true;
  /** `match` may find a row more than once. */
  readonly repeats?: true;
  /** Of a relationship, what its ends are called; `near` is the one that is the owner. */
  readonly ends?: Ends;
  /** Of maps, what stands in them: `match` binds these as variables too, and ends with the map. */
  readonly parts?: readonly string[];
  /** What a row must fulfil whatever is asked: who may see it. */
  readonly always?: (row: Row, inquiry: Inquiry) => readonly string[];
  /** Of the rows that `always` leaves out, those that the viewer may know to exist. */
  readonly withheld?: (row: Row, inquiry: Inquiry) => string;
  /** What the `filter` argument may ask for; a thunk, for filters refer to each other in circles. */
  readonly filters?: () => Filters;
  readonly ordering: Ordering;
  /** What the rows may be counted by. */
  readonly facets?: Facets;
  /** Other lists with the same filters, whose rows are counted beside it, by the name of the count. */
  readonly beside?: Readonly<Record<string, List>>;
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
    match: [bindingOf(list, row, from, inquiry), ...joins].join(' MATCH '),
    conditions: [...(list.always?.(row, inquiry) ?? []), ...conditions],
    repeats: repeats || list.repeats === true,
  };
}

/**
 * The rows of a list that are kept from the viewer, whatever else is asked: by a filter, their number would betray
 * what they are. Undefined where nobody is told.
 */
export function withheldOf(
  list: List,
  { from, inquiry }: Pick<Place, 'from' | 'inquiry'>,
): Source | undefined {
  if (!list.withheld) return undefined;
  const row = rowIn(list, from, inquiry);
  return {
    row,
    match: bindingOf(list, row, from, inquiry),
    conditions: [list.withheld(row, inquiry)],
    repeats: list.repeats === true,
  };
}

/** Clauses that bind a row of a list, whatever is asked of it. */
function bindingOf({ match, unwinds }: List, row: Row, from: string, inquiry: Inquiry): string {
  const rows = match(row, from, inquiry);
  return unwinds ? `UNWIND ${rows} AS ${row.item} WITH ${row.item}` : `MATCH ${rows}`;
}

/** A fresh row of a list, its far end as a variable of its own. */
export function rowIn({ ends, parts }: List, from: string, { binding }: Inquiry): Row {
  const item = binding.name('n');
  if (parts) {
    return { item, ends: Object.fromEntries(parts.map((name) => [name, binding.name('n')])) };
  }
  if (!ends) return { item, ends: {} };
  const far = binding.name('n');
  const farEnd = ends.near === ends.start ? ends.end : ends.start;
  return { item, far, ends: { [ends.near]: from, [farEnd]: far } };
}

/** The variables of the ends of a row that is a relationship. */
export const endpointsOf = ({ ends }: List, row: Row): Endpoints | undefined =>
  ends && { startNode: endOf(row, ends.start), endNode: endOf(row, ends.end) };

/** A row once its clauses are over: the parts of a map are read from it, for they are no variables any more. */
export const rowAfter = ({ parts }: List, row: Row): Row =>
  parts
    ? { ...row, ends: Object.fromEntries(parts.map((name) => [name, `${row.item}.${name}`])) }
    : row;

export const whereOf = (conditions: readonly string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
