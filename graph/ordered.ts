import type { Inquiry } from './inquiry.ts';
import { type List, rowAfter, type Source, whereOf } from './list.ts';
import { bounds, type Order, orderBy, writeColumns } from './order.ts';
import type { Page } from './page.ts';
import type { Row } from './row.ts';

/** The rows beyond the page's cursors, in the page's order. */
export function orderedRows(
  list: List,
  { row, match, conditions, repeats }: Source,
  order: Order,
  page: Page,
  isRoot: boolean,
  inquiry: Inquiry,
): string {
  const variables = variablesOf(row).join(', ');
  if (order.columns.some(({ computed }) => computed)) {
    const known = writeColumns(order, rowAfter(list, row), inquiry).map((column) =>
      column.computed
        ? { ...column, written: inquiry.binding.name('o'), expression: column.written }
        : column,
    );
    const worked = known.flatMap((column) =>
      'expression' in column ? [`${column.expression} AS ${column.written}`] : [],
    );
    return (
      `${match} ${whereOf(conditions)} ${repeats ? `WITH DISTINCT ${variables} ` : ''}` +
      `WITH ${[variables, ...worked].join(', ')} ${whereOf(bounds(known, page, inquiry))} ` +
      `WITH ${variables} ORDER BY ${orderBy(known, page.backward)}`
    );
  }
  const columns = writeColumns(order, row, inquiry);
  const after = repeats ? writeColumns(order, rowAfter(list, row), inquiry) : columns;
  // That they are there lets the planner walk an index in the order of the list.
  const isThere = isRoot
    ? columns.flatMap(({ nullable, written }) => (nullable ? [] : [`${written} IS NOT NULL`]))
    : [];
  return (
    `${match} ${whereOf([...conditions, ...isThere, ...bounds(columns, page, inquiry)])} ` +
    `WITH ${repeats ? 'DISTINCT ' : ''}${variables} ORDER BY ${orderBy(after, page.backward)}`
  );
}

/** The variables of a row that go on: itself, and its far end. */
const variablesOf = ({ item, far }: Row): readonly string[] => (far ? [item, far] : [item]);
