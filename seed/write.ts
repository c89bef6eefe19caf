import type { Transaction } from '../graph/client.ts';
import { isSearched, refreshSearch } from '../graph/search/refresh.ts';
import type { Change, Comparison, Held } from './compare.ts';
import { endOf, linkColumns, linkPattern, ORIGIN, ownKey } from './pattern.ts';
import { propertiesOf, stored } from './properties.ts';
import type { Row } from './row.ts';
import { isNodeTable, type NodeTable, type RelationshipTable, type Table } from './table.ts';

/** Writes the rows that are new or have changed, and no other. */
export async function write(
  transaction: Transaction,
  table: Table,
  { created, changed }: Comparison,
): Promise<void> {
  const rows = [...created, ...changed.map(({ row }) => row)];
  if (rows.length === 0) return;
  if (isNodeTable(table)) {
    await writeNodes(transaction, table, rows);
    await writeLinks(transaction, table, rows, changed);
    if (isSearched(table.label)) {
      const keys = rows.map(({ key }) => key);
      await refreshSearch(transaction, table.label, keys);
    }
  } else {
    // A relationship cannot be given other ends, so one that moved is made anew.
    const moved = changed.filter(({ differences }) =>
      differences.some(({ name }) => name === table.from || name === table.to),
    );
    await deleteRelationships(
      transaction,
      table,
      moved.map(({ before }) => before),
    );
    await transaction.run(mergeRelationships(table), { rows, origin: ORIGIN });
  }
}

async function writeNodes(transaction: Transaction, table: NodeTable, rows: readonly Row[]) {
  await transaction.run(
    `UNWIND $rows AS row
     MERGE (n:${table.label} { ${table.key}: row.key })
     SET ${['n.origin = $origin', ...assignments(table, 'n', [table.key])].join(', ')}`,
    { rows, origin: ORIGIN },
  );
}

/** Gives the node of each row the links that the row names, and takes those that it named before. */
async function writeLinks(
  transaction: Transaction,
  table: NodeTable,
  rows: readonly Row[],
  changed: readonly Change[],
) {
  for (const { column, link, target } of linkColumns(table)) {
    const lost = changed.filter(({ differences }) =>
      differences.some(({ name }) => name === column),
    );
    if (lost.length > 0) {
      await transaction.run(
        `UNWIND $rows AS row
         MATCH (n:${table.label} { ${table.key}: row.key })${linkPattern(link)}(m:${target.label})
         WHERE r.origin = $origin AND NOT m.${target.key} IN row.links.${column}
         DELETE r`,
        { rows: lost.map(({ row }) => row), origin: ORIGIN },
      );
    }
    const naming = rows.filter(({ links }) => links[column]?.length);
    if (naming.length > 0) {
      await transaction.run(
        `UNWIND $rows AS row
         MATCH (n:${table.label} { ${table.key}: row.key })
         UNWIND row.links.${column} AS key
         MATCH (m:${target.label} { ${target.key}: key })
         MERGE (n)${linkPattern(link)}(m)
         ON CREATE SET r.origin = $origin`,
        { rows: naming, origin: ORIGIN },
      );
    }
  }
}

function mergeRelationships(table: RelationshipTable): string {
  return `UNWIND $rows AS row
    ${matchEnds(table)}
    MERGE (a)-[r:${table.type} ${identity(table)}]->(b)
    SET ${assignments(table, 'r', ownKey(table)).join(', ')}`;
}

/** Deletes relationships that an import wrote. */
export async function deleteRelationships(
  transaction: Transaction,
  table: RelationshipTable,
  rows: readonly Held[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.run(
    `UNWIND $rows AS row
     ${matchEnds(table)}
     MATCH (a)-[r:${table.type} ${identity(table)}]->(b)
     DELETE r`,
    { rows, origin: ORIGIN },
  );
}

export function matchEnds(table: RelationshipTable): string {
  const from = endOf(table, 'from');
  const to = endOf(table, 'to');
  return `MATCH (a:${from.label} { ${from.key}: row.links.${table.from}[0] })
    MATCH (b:${to.label} { ${to.key}: row.links.${table.to}[0] })`;
}

const identity = (table: RelationshipTable) =>
  `{ ${['origin: $origin', ...ownKey(table).map((name) => `${name}: row.values.${name}`)].join(', ')} }`;

const assignments = (table: Table, variable: string, except: readonly string[]) =>
  propertiesOf(table)
    .filter(({ name }) => !except.includes(name))
    .map((property) => `${variable}.${property.name} = ${stored(property, 'row.values')}`);
