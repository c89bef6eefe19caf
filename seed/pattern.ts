import { propertiesOf } from './properties.ts';
import {
  isNodeTable,
  type Link,
  type NodeTable,
  type RelationshipTable,
  type Table,
} from './table.ts';

/** Who wrote a node or relationship: an import touches what imports wrote, and nothing else. */
export const ORIGIN = 'SEED';

/** `(n)-[r:TYPE]->` or `(n)<-[r:TYPE]-`, whichever way the link of a column goes. */
export const linkPattern = ({ type, direction }: Link) =>
  direction === 'OUT' ? `-[r:${type}]->` : `<-[r:${type}]-`;

/** The columns of a table that link the row's node with others. */
export function linkColumns(table: NodeTable) {
  return Object.entries(table.columns).flatMap(([column, { link, refersTo }]) =>
    link && refersTo ? [{ column, link, target: refersTo }] : [],
  );
}

/** The table of the nodes at one end of a relationship. */
export function endOf(table: RelationshipTable, end: 'from' | 'to'): NodeTable {
  const target = table.columns[table[end]]?.refersTo;
  if (!target)
    throw new Error(`${table.file} does not say what its column ${table[end]} refers to`);
  return target;
}

/** The key columns that are properties of the relationship itself. */
export function ownKey(table: RelationshipTable): string[] {
  const properties = new Set(propertiesOf(table).map(({ name }) => name));
  return table.key.filter((column) => properties.has(column));
}

/** The label or relationship type that the rows become. */
export const nameOf = (table: Table) => (isNodeTable(table) ? table.label : table.type);
