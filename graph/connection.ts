import type { Position } from './cursor.ts';
import type { Inquiry } from './inquiry.ts';
import { type Page, pageOf } from './page.ts';
import { project } from './project.ts';
import type { Target } from './relation.ts';
import type { Field, Place, Shape } from './shape.ts';

/** A list that is read in pages: nodes or relationships, bound to `item`, in a total order. */
export interface List {
  /** What the list holds, written after MATCH. */
  readonly match: (item: string, from: string, inquiry: Inquiry) => string;
  /** What rows must fulfil, beside the pattern. */
  readonly where?: (item: string, place: Place) => readonly string[];
  /** What rows stand in order by; the last column is unique. */
  readonly order: (item: string) => readonly Column[];
}

/** A text value, never null, that a list is ordered by. */
export interface Column {
  readonly value: string;
  readonly descending: boolean;
}

export const ascending = (...values: readonly string[]): Column[] =>
  values.map((value) => ({ value, descending: false }));
export const descending = (...values: readonly string[]): Column[] =>
  values.map((value) => ({ value, descending: true }));

/** A row of a Relay connection, as the API reads it. */
export interface ConnectionRow<Node> {
  readonly totalCount: number;
  readonly [key: `nodes@${string}`]: readonly Node[];
  readonly [key: `edges@${string}`]: readonly EdgeRow<Node>[];
  readonly [key: `pageInfo@${string}`]: PageInfoRow;
}
export interface EdgeRow<Node> {
  readonly cursor: Position;
  readonly [key: `node@${string}`]: Node;
}
export interface PageInfoRow {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: Position | null;
  readonly endCursor: Position | null;
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
  const { from, args, inquiry } = place;
  const item = inquiry.binding.name('n');
  const rows = inquiry.binding.name('page');
  const order = list.order(item);
  const page = pageOf(args, order.length);
  const match = `MATCH ${list.match(item, from, inquiry)}`;
  const conditions = list.where?.(item, place) ?? [];
  const text = [
    match,
    whereOf([...conditions, ...bounds(order, page, inquiry)]),
    `WITH ${item} ORDER BY ${orderBy(order, page.backward)}`,
    // One more than asked for: that it is there says that there is a next page.
    `LIMIT ${inquiry.binding.param(page.size + 1)}`,
  ].join(' ');
  const total = `COUNT { ${match} ${whereOf(conditions)} }`;
  return { rows, item, text, connectionShape: connectionShape(target, list, page, total) };
}

const whereOf = (conditions: readonly string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

const orderBy = (order: readonly Column[], backward: boolean) =>
  order.map(({ value, descending }) => value + (descending === backward ? '' : ' DESC')).join(', ');

/** Keyset conditions: rows strictly behind `after` and strictly before `before`, ties included. */
function bounds(order: readonly Column[], page: Page, inquiry: Inquiry): string[] {
  const beyond = (position: Position, forward: boolean) => {
    const compared = order.map(({ value, descending }, index) => {
      const bound = inquiry.binding.param(position[index]);
      return {
        tie: `${value} = ${bound}`,
        past: `${value} ${descending === forward ? '<' : '>'} ${bound}`,
      };
    });
    const alternatives = compared.map(({ past }, index) =>
      [...compared.slice(0, index).map(({ tie }) => tie), past].join(' AND '),
    );
    return `(${alternatives.join(' OR ')})`;
  };
  return [
    ...(page.after ? [beyond(page.after, true)] : []),
    ...(page.before ? [beyond(page.before, false)] : []),
  ];
}

/** What can be asked of a page that is bound to a variable as a list one row longer than the page. */
function connectionShape(target: Shape, list: List, page: Page, total: string): Shape {
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
  const position = (item: string) =>
    `[${list
      .order(item)
      .map(({ value }) => value)
      .join(', ')}]`;
  const edge: Shape = {
    name: `${target.name}Edge`,
    fields: {
      cursor: ({ from }) => position(from),
      node: ({ from, below, inquiry }) => project(target, below, from, inquiry),
    },
  };
  return {
    name: `${target.name}Connection`,
    fields: {
      totalCount: () => total,
      nodes: each(target),
      edges: each(edge),
      pageInfo: (place) => {
        const { below, inquiry } = place;
        const rows = inquiry.binding.name('page');
        const info = project(pageInfoShape(page, position, place.from), below, rows, inquiry);
        return `head(COLLECT { WITH ${asked(place)} AS ${rows} RETURN ${info} })`;
      },
    },
  };
}

function pageInfoShape(page: Page, position: (item: string) => string, whole: string): Shape {
  const more: Field = ({ from }) => `size(${whole}) > size(${from})`;
  const given =
    (bound: Position | undefined): Field =>
    () =>
      String(bound !== undefined);
  const cursorAt =
    (end: 'head' | 'last'): Field =>
    ({ from, inquiry }) => {
      const item = inquiry.binding.name('n');
      return `head([${item} IN [${end}(${from})] WHERE ${item} IS NOT NULL | ${position(item)}])`;
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
