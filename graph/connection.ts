import type { NamedPosition } from './cursor.ts';
import { facetsField, type FacetsRow } from './facet.ts';
import {
  endpointsOf,
  type List,
  rowAfter,
  type Source,
  sourceOf,
  whereOf,
  withheldOf,
} from './list.ts';
import { orderOf, positionAt, writeColumns } from './order.ts';
import { orderedRows } from './ordered.ts';
import { pageOf } from './page.ts';
import { type Fetched, type PageRows, pageRows } from './page-rows.ts';
import { bindColumns, listed, returning } from './project.ts';
import { asItIs, type ReadAt, valuesOf } from './reader.ts';
import type { Target } from './relation.ts';
import {
  type Asked,
  type Expression,
  expressionOf,
  type Field,
  type Place,
  type Question,
  type Shape,
} from './shape.ts';

/** A row of a Relay connection, as the API reads it. */
export interface ConnectionRow<Node> {
  readonly totalCount: number;
  /** Undefined where nobody is told. */
  readonly withheld?: number;
  readonly [key: `nodes@${string}`]: readonly Node[];
  readonly [key: `edges@${string}`]: readonly EdgeRow<Node>[];
  readonly [key: `pageInfo@${string}`]: PageInfoRow;
  readonly [key: `facets@${string}`]: FacetsRow;
}
export interface EdgeRow<Node> {
  readonly cursor: NamedPosition;
  readonly [key: `node@${string}`]: Node;
}
export interface PageInfoRow {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: NamedPosition | null;
  readonly endCursor: NamedPosition | null;
}

/** A relation that is read in pages, as a Relay connection of `target`. */
export const connection =
  (target: Target, list: List): Field =>
  (place) => {
    const { clauses, rows, valueOf } = readPage(target(), list, place);
    return valueOf({
      cypher: rows ? `COLLECT { ${clauses} ${returning(rows)} }` : '[]',
      column: rows !== null,
    });
  };

/**
 * A connection at the root of a question: the same page, planned as the statement's own clauses. It
 * may read a variable that clauses in front of it bind: `from`.
 */
export function rootConnection(target: Shape, list: List, asked: Asked, from = ''): Question {
  const { clauses, rows, valueOf } = readPage(target, list, { ...asked, from });
  const page = asked.inquiry.binding.name('page');
  const value = valueOf({ cypher: rows ? page : '[]' });
  const call = rows
    ? `CALL (${from}) { ${clauses} ${returning(collected(rows))} AS ${page} } `
    : `WITH ${from || 0} AS ${from || page} `;
  return { text: `${call}${returning(value)} AS row`, read: value.read };
}

/** The rows of a projection, as one list. */
export const collected = ({ columns, cypher }: Fetched) => ({
  columns,
  cypher: `collect(${cypher})`,
});

function readPage(target: Shape, list: List, place: Place) {
  const { args, below, inquiry } = place;
  const { binding } = inquiry;
  const source = sourceOf(list, place);
  const { item } = source.row;
  const ends = endpointsOf(list, source.row);
  const order = orderOf(target.name, list.ordering, args);
  const page = pageOf(args, order);
  const position = () =>
    positionAt(order, writeColumns(order, rowAfter(list, source.row), inquiry));
  const rows = pageRows(target, below, { item, ends, position, page }, inquiry);
  const limit = binding.param(rows.looksAhead ? page.sizeAndOne : page.size);
  const ordered = orderedRows(list, source, order, page, place.from === '', inquiry);
  const whole = wholeList(
    target,
    list,
    source,
    place,
    list.withheld && (() => withheldOf(list, place)),
  );
  const readAt = connectionAt(rows, whole);
  const valueOf = (found: Expression) => {
    const values = [found, ...rows.size, ...whole.map(([, value]) => value)];
    const { list, columns } = bindColumns(values, inquiry);
    return { ...listed(list, readAt), columns };
  };
  return { clauses: `${ordered} LIMIT ${limit}`, rows: rows.projection, valueOf };
}

/** What is asked of a whole list, by the key that the asker gave it. */
type Whole = readonly (readonly [key: string, value: Expression])[];

/** How a connection is read of its rows, the size of its page, and what is asked of the whole list. */
export function connectionAt(rows: PageRows, whole: Whole): ReadAt {
  const wholeAt = 1 + rows.size.length;
  return (values, at) => {
    const readWhole = whole.map(([key, { read = asItIs }], index): readonly [string, unknown] => [
      key,
      read(values[at + wholeAt + index]),
    ]);
    const ofRows = rows.read(valuesOf(values[at]), values[at + 1]);
    return Object.fromEntries([...ofRows, ...readWhole]);
  };
}

/** What is asked of the whole list rather than of a page: its count, its facets, how many rows are withheld. */
export function wholeList(
  target: Shape,
  { facets, beside }: Pick<List, 'facets' | 'beside'>,
  source: Source,
  { below, ...place }: Place,
  withheld?: () => Source | undefined,
): Whole {
  const fields: Readonly<Record<string, Field>> = {
    totalCount: () => countOf(source),
    ...(withheld && { withheld: () => withheldCount(withheld()) }),
    ...countsBeside(beside, place.args),
    ...(facets && { facets: facetsField(target.name, facets, source) }),
  };
  return (below[`${target.name}Connection`] ?? []).flatMap(
    ({ field, key, args, below: inner }): Whole => {
      const write = fields[field];
      return write ? [[key, expressionOf(write({ ...place, args, below: inner }))]] : [];
    },
  );
}

/** The counts of the lists beside it, under the filter of this one. */
const countsBeside = (beside: List['beside'] = {}, args: Place['args']) =>
  Object.fromEntries(
    Object.entries(beside).map(([name, other]): [string, Field] => [
      name,
      (place) => countOf(sourceOf(other, { ...place, args })),
    ]),
  );

const withheldCount = (source?: Source): string => (source ? countOf(source) : 'null');

function countOf({ row, match, conditions, repeats }: Source): string {
  const once = repeats ? ` RETURN DISTINCT ${row.item}` : '';
  return `COUNT { ${match} ${whereOf(conditions)}${once} }`;
}
