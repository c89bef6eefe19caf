import { collected, connectionAt, wholeList } from './connection.ts';
import type { Facets } from './facet.ts';
import { constraintOf, type Filters, given } from './filter.ts';
import { whereOf } from './list.ts';
import { bounds, orderBy, type Ordering, orderOf, positionAt, writeColumns } from './order.ts';
import { pageOf } from './page.ts';
import { pageRows } from './page-rows.ts';
import type { Inquiry } from './inquiry.ts';
import { listed, returning } from './project.ts';
import type { Row } from './row.ts';
import type { Asked, Question, Shape } from './shape.ts';

/**
 * Rows that are no nodes but worked out: maps, all of which must be there before it is known which
 * of them stand on a page. They are gathered once for the page, its count and its facets.
 */
export interface Gathered {
  /** The nodes in a row that filters and orders may ask for, by name. */
  readonly parts: readonly string[];
  readonly filters?: Filters;
  readonly ordering: Ordering;
  readonly facets?: Facets;
}

/** Where the rows come from. */
interface Origin {
  /** Clauses that bind each of them to `item`. */
  readonly clauses: string;
  readonly item: string;
  /** What the fields of a row need to know of all rows: expressions over their list, by variable. */
  readonly also?: (all: string) => Readonly<Record<string, string>>;
}

/**
 * A connection at the root of a question over rows that are gathered first. The list of all of them
 * is left behind before the page is projected: the database would account for it in every row.
 * @throws GraphError BAD_INPUT for a page that cannot be
 */
export function gatheredConnection(
  target: Shape,
  list: Gathered,
  { args, below, inquiry }: Asked,
  { clauses, item, also = () => ({}) }: Origin,
): Question {
  const { binding } = inquiry;
  const order = orderOf(target.name, list.ordering, args);
  const page = pageOf(args, order);
  const columnsAt = (row: string) => writeColumns(order, rowAt(list, row), inquiry);
  const position = () => positionAt(order, columnsAt(item));
  const rows = pageRows(target, below, { item, position, page }, inquiry);

  const all = binding.name('all');
  const each = { match: `UNWIND ${all} AS ${item} WITH ${item}`, conditions: [], repeats: false };
  const source = { ...each, row: rowAt(list, item) };
  const whole = wholeList(target, list, source, { args, below, inquiry, from: all });
  const worked = whole.map(([, value]) => ({ ...value, as: binding.name('c') }));

  const [taken, one, found] = [binding.name('taken'), binding.name('x'), binding.name('found')];
  const limit = binding.param(rows.looksAhead ? page.sizeAndOne : page.size);
  const isBeyond = bounds(columnsAt(one), page, inquiry).join(' AND ') || 'true';
  const others = Object.entries(also(all));
  const kept = [
    `[${one} IN ${all} WHERE ${isBeyond}][..${limit}] AS ${taken}`,
    ...worked.map(({ cypher, as }) => `${cypher} AS ${as}`),
    ...others.map(([name, cypher]) => `${cypher} AS ${name}`),
  ];
  const values = [found, ...rows.size.map((size) => size.cypher), ...worked.map(({ as }) => as)];
  const { cypher, read } = listed(values, connectionAt(rows, whole));
  const imported = [taken, ...others.map(([name]) => name)].join(', ');
  const text = [
    clauses,
    matching(list, item, args, inquiry),
    `WITH ${item} ORDER BY ${orderBy(columnsAt(item), page.backward)}`,
    `WITH collect(${item}) AS ${all}`,
    ...worked.flatMap(({ columns = [] }) => columns.map((column) => `WITH *, ${column}`)),
    `WITH ${kept.join(', ')}`,
    rows.projection
      ? `CALL (${imported}) { UNWIND ${taken} AS ${item} ` +
        `${returning(collected(rows.projection))} AS ${found} }`
      : `WITH *, [] AS ${found}`,
    `RETURN ${cypher} AS row`,
  ].join(' ');
  return { text, read };
}

/** A row of which only its variable is left. */
const rowAt = ({ parts }: Gathered, item: string): Row => ({
  item,
  ends: Object.fromEntries(parts.map((part) => [part, `${item}.${part}`])),
});

/** Clauses that leave of the rows those that match the `filter` argument. */
function matching(
  { parts, filters = {} }: Gathered,
  item: string,
  args: Asked['args'],
  inquiry: Inquiry,
): string {
  const ends = Object.fromEntries(parts.map((part) => [part, inquiry.binding.name('n')]));
  const place = { row: { item, ends }, inquiry, mayRepeat: false };
  const { joins, conditions } = constraintOf(filters, given(args['filter']), place);
  const bound = Object.entries(ends).map(([part, as]) => `${item}.${part} AS ${as}`);
  const rows = [`WITH ${[item, ...bound].join(', ')}`, ...joins].join(' MATCH ');
  return `${rows} ${whereOf(conditions)}`;
}
