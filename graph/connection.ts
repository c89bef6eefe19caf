import type { NamedPosition } from './cursor.ts';
import { facetsField, type FacetsRow } from './facet.ts';
import type { Inquiry } from './inquiry.ts';
import { type List, rowAfter, type Source, sourceOf, whereOf } from './list.ts';
import { type Order, orderOf, positionAt, writeColumns } from './order.ts';
import { orderedRows } from './ordered.ts';
import { type Page, pageOf, rowsToRead } from './page.ts';
import { project } from './project.ts';
import type { Target } from './relation.ts';
import type { Field, Place, Shape } from './shape.ts';

/** A row of a Relay connection, as the API reads it. */
export interface ConnectionRow<Node> {
  readonly totalCount: number;
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
    const { rows, item, text, connectionShape } = readPage(target(), list, place);
    const value = project(connectionShape, place.below, rows, place.inquiry);
    return `head(COLLECT { WITH COLLECT { ${text} RETURN ${item} } AS ${rows} RETURN ${value} })`;
  };

/** A connection at the root of a question: the same page, planned as the statement's own clauses. */
export function rootConnection(target: Shape, list: List, place: Omit<Place, 'from'>): string {
  const root = { ...place, from: '' };
  const { rows, item, text, connectionShape } = readPage(target, list, root);
  const value = project(connectionShape, place.below, rows, place.inquiry);
  return `CALL () { ${text} RETURN collect(${item}) AS ${rows} } RETURN ${value} AS row`;
}

function readPage(target: Shape, list: List, place: Place) {
  const { args, inquiry } = place;
  const source = sourceOf(list, place);
  const { item } = source.row;
  const rows = inquiry.binding.name('page');
  const order = orderOf(target.name, list.ordering, args);
  const page = pageOf(args, order);
  const isRoot = place.from === '';
  const text =
    `${orderedRows(list, source, order, page, isRoot, inquiry)} ` +
    `LIMIT ${inquiry.binding.param(rowsToRead(page))}`;
  return { rows, item, text, connectionShape: connectionShape(target, list, order, page, source) };
}

/** What can be asked of a page that is bound to a variable as a list one row longer than the page. */
function connectionShape(
  target: Shape,
  list: List,
  order: Order,
  page: Page,
  source: Source,
): Shape {
  const asked = ({ from, inquiry }: Place) => {
    const rows = `${from}[0..${inquiry.binding.param(page.size)}]`;
    return page.backward ? `reverse(${rows})` : rows;
  };
  const each =
    (of: Shape): Field =>
    (place) => {
      const item = place.inquiry.binding.name('n');
      const value = project(of, place.below, item, place.inquiry);
      return `COLLECT { UNWIND ${asked(place)} AS ${item} RETURN ${value} }`;
    };
  const position = (item: string, inquiry: Inquiry) =>
    positionAt(order, writeColumns(order, rowAfter(list, item), inquiry));
  const edge: Shape = {
    name: `${target.name}Edge`,
    fields: {
      cursor: ({ from, inquiry }) => position(from, inquiry),
      node: ({ from, below, inquiry }) => project(target, below, from, inquiry),
    },
  };
  return {
    name: `${target.name}Connection`,
    fields: {
      totalCount: () => countOf(source),
      nodes: each(target),
      edges: each(edge),
      pageInfo: (place) => {
        const { below, inquiry } = place;
        const rows = inquiry.binding.name('page');
        const info = project(pageInfoShape(page, position, place.from), below, rows, inquiry);
        return `head(COLLECT { WITH ${asked(place)} AS ${rows} RETURN ${info} })`;
      },
      ...(list.facets && { facets: facetsField(target.name, list.facets, source) }),
    },
  };
}

function countOf({ row, match, conditions, repeats }: Source): string {
  const once = repeats ? ` RETURN DISTINCT ${row.item}` : '';
  return `COUNT { ${match} ${whereOf(conditions)}${once} }`;
}

function pageInfoShape(
  page: Page,
  position: (item: string, inquiry: Inquiry) => string,
  whole: string,
): Shape {
  const more: Field = ({ from }) => `size(${whole}) > size(${from})`;
  const given =
    (bound: Page['after']): Field =>
    () =>
      String(bound !== undefined);
  const cursorAt =
    (end: 'head' | 'last'): Field =>
    ({ from, inquiry }) => {
      const item = inquiry.binding.name('n');
      return `head([${item} IN [${end}(${from})] WHERE ${item} IS NOT NULL | ${position(item, inquiry)}])`;
    };
  return {
    name: 'PageInfo',
    fields: {
      hasNextPage: page.backward ? given(page.before) : more,
      hasPreviousPage: page.backward ? more : given(page.after),
      startCursor: cursorAt('head'),
      endCursor: cursorAt('last'),
    },
  };
}
