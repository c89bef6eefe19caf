import type { Column, NodeTable, RelationshipTable, Table } from './table.ts';
import { propertiesOf } from './properties.ts';

/** Who wrote a node or relationship: an import touches what imports wrote, and nothing else. */
export const ORIGIN = 'SEED';

/** `(n)-[r:TYPE]->` or `(n)<-[r:TYPE]-`, whichever way the link of a column goes. */
export function linkPattern({ type, direction }: NonNullable<Column['link']>, properties = '') {
  const relationship = `[r:${type}${properties}]`;
  return direction === 'OUT' ? `-${relationship}->` : `<-${relationship}-`;
}

/** The columns of a table that link the row's node with others. */
export function linkColumns(table: NodeTable) {
  return Object.entries(table.columns).flatMap(([column, { link, refersTo }]) =>
    link && refersTo ? [{ column, link, target: refersTo }] : [],
  );
}

/** The table of the nodes at one end of a relationship. */
export function endOf(table: RelationshipTable, end: 'from' | 'to'): NodeTable {
  const target = table.columns[table[end]]?.refersTo;
  if (!target) throw new Error(`${table.file} says not what its column ${table[end]} refers to`);
  return target;
}

/** The key columns that are properties of the relationship itself. */
export function ownKey(table: RelationshipTable): string[] {
  const properties = new Set(propertiesOf(table).map(({ name }) => name));
  return table.key.filter((column) => properties.has(column));
}

export const nameOf = (table: Table) => ('label' in table ? table.label : table.type);
