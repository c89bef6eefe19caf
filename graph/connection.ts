import type { Position } from './cursor.ts';
import type { Inquiry } from './inquiry.ts';
import { derive } from './later.ts';
import { type Page, pageOf } from './page.ts';
import { pageRows } from './page-rows.ts';
import { returning } from './project.ts';
import { asItIs, valuesOf } from './reader.ts';
import type { Target } from './relation.ts';
import type { Asked, Expression, Field, Place, Question, Shape } from './shape.ts';

/** A list that is read in pages: nodes or relationships, bound to `item`, in a total order. */
export interface List {
  /** What the list holds, written after MATCH, or after UNWIND where `unwinds` says so. */
  readonly match: (item: string, from: string, inquiry: Inquiry) => string;
  /** `match` is a Cypher list, and the rows are what it holds. */
  readonly unwinds?: true;
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
    const { clauses, rows, valueOf } = readPage(target(), list, place);
    const value = valueOf(rows ? `COLLECT { ${clauses} ${returning(rows)} }` : '[]');
    return { ...value, column: true };
  };

/**
 * A connection at the root of a question: the same page, planned as the statement's own clauses. It
 * may read a variable that clauses in front of it bind: `from`.
 */
export function rootConnection(target: Shape, list: List, given: Asked, from = ''): Question {
  const { clauses, rows, valueOf } = readPage(target, list, { ...given, from });
  if (!rows) return answering('', valueOf('[]'));
  const page = given.inquiry.binding.name('page');
  const columns = rows.columns.map((column) => `WITH *, ${column} `).join('');
  const call = `CALL (${from}) { ${clauses} ${columns}RETURN collect(${rows.cypher}) AS ${page} } `;
  return answering(call, valueOf(page));
}

const answering = (clauses: string, { cypher, read = asItIs }: Expression): Question => ({
  text: `${clauses}RETURN ${cypher} AS row`,
  read,
});

function readPage(target: Shape, list: List, place: Place) {
  const { from, args, below, inquiry } = place;
  const { binding } = inquiry;
  const item = binding.name('n');
  const order = list.order(item);
  const page = pageOf(args, order.length);
  const pattern = list.match(item, from, inquiry);
  const match = list.unwinds ? `UNWIND ${pattern} AS ${item} WITH ${item}` : `MATCH ${pattern}`;
  const conditions = list.where?.(item, place) ?? [];
  const position = `[${order.map(({ value }) => value).join(', ')}]`;
  const rows = pageRows(target, below, { item, position, page }, inquiry);
  const clauses = [
    match,
    whereOf([...conditions, ...bounds(order, page, inquiry)]),
    `WITH ${item} ORDER BY ${orderBy(order, page.backward)}`,
    `LIMIT ${binding.param(rows.looksAhead ? page.sizeAndOne : page.size)}`,
  ].join(' ');
  const counts = (below[`${target.name}Connection`] ?? []).some(
    ({ field }) => field === 'totalCount',
  );
  const total = counts ? `COUNT { ${match} ${whereOf(conditions)} }` : 'null';
  const valueOf = (list: string): Expression => ({
    cypher: `[${list}, ${binding.param(page.size)}, ${total}]`,
    read: (value) => {
      const [found, size, totalCount] = valuesOf(value);
      return { totalCount, ...Object.fromEntries(rows.read(valuesOf(found), Number(size))) };
    },
  });
  return { clauses, rows: rows.projection, valueOf };
}

const whereOf = (conditions: readonly string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

const orderBy = (order: readonly Column[], backward: boolean) =>
  order.map(({ value, descending }) => value + (descending === backward ? '' : ' DESC')).join(', ');

/** Keyset conditions: rows strictly behind `after` and strictly before `before`, ties included. */
function bounds(order: readonly Column[], page: Page, inquiry: Inquiry): string[] {
  const beyond = (position: unknown, forward: boolean) => {
    const compared = order.map(({ value, descending }, index) => {
      const bound = inquiry.binding.param(
        derive(position, (values) => (Array.isArray(values) ? values[index] : null)),
      );
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
