import type { Inquiry } from './inquiry.ts';
import { type List, rowAfter, type Source, whereOf } from './list.ts';
import { bounds, type Order, orderBy, writeColumns } from './order.ts';
import type { Page } from './page.ts';

/** The rows beyond the page's cursors, in the page's order. */
export function orderedRows(
  list: List,
  { row, match, conditions, repeats }: Source,
  order: Order,
  page: Page,
  isRoot: boolean,
  inquiry: Inquiry,
): string {
  const { item } = row;
  if (order.columns.some(({ computed }) => computed)) {
    const columns = writeColumns(order, rowAfter(list, item), inquiry).map((column) =>
      column.computed
        ? { ...column, written: inquiry.binding.name('o'), expression: column.written }
        : column,
    );
    const worked = columns.flatMap((column) =>
      'expression' in column ? [`${column.expression} AS ${column.written}`] : [],
    );
    return (
      `${match} ${whereOf(conditions)} ${repeats ? `WITH DISTINCT ${item} ` : ''}` +
      `WITH ${[item, ...worked].join(', ')} ${whereOf(bounds(columns, page, inquiry))} ` +
      `WITH ${item} ORDER BY ${orderBy(columns, page.backward)}`
    );
  }
  const columns = writeColumns(order, row, inquiry);
  const after = repeats ? writeColumns(order, rowAfter(list, item), inquiry) : columns;
  // That they are there lets the planner walk an index in the order of the list.
  const isThere = isRoot
    ? columns.flatMap(({ nullable, written }) => (nullable ? [] : [`${written} IS NOT NULL`]))
    : [];
  return (
    `${match} ${whereOf([...conditions, ...isThere, ...bounds(columns, page, inquiry)])} ` +
    `WITH ${repeats ? 'DISTINCT ' : ''}${item} ORDER BY ${orderBy(after, page.backward)}`
  );
}
