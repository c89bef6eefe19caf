import type { Transaction } from '../graph/client.ts';
import type { Held } from './compare.ts';
import { ORIGIN } from './pattern.ts';
import { isNodeTable, type Table } from './table.ts';
import { deleteRelationships } from './write.ts';

/**
 * Which of the vanished can go: a node that records of another origin are tied to stays, so nobody's
 * work loses what it stands on.
 */
export async function findPrunable(
  transaction: Transaction,
  table: Table,
  vanished: readonly Held[],
): Promise<Held[]> {
  if (!isNodeTable(table) || vanished.length === 0) return [...vanished];
  const free = await transaction.run<{ key: string }>(
    `UNWIND $keys AS key
     MATCH (n:${table.label} { ${table.key}: key })
     WHERE NOT EXISTS { (n)-[r]-() WHERE coalesce(r.origin <> $origin, true) }
     RETURN key`,
    { keys: vanished.map(({ key }) => key), origin: ORIGIN },
  );
  const keys = new Set(free.map(({ key }) => key));
  return vanished.filter(({ key }) => keys.has(key));
}

/** Deletes what earlier imports wrote and the file no longer has. */
export async function prune(
  transaction: Transaction,
  table: Table,
  rows: readonly Held[],
): Promise<void> {
  if (!isNodeTable(table)) await deleteRelationships(transaction, table, rows);
  else if (rows.length > 0) {
    await transaction.run(
      `UNWIND $keys AS key
       MATCH (n:${table.label} { ${table.key}: key, origin: $origin })
       DETACH DELETE n`,
      { keys: rows.map(({ key }) => key), origin: ORIGIN },
    );
  }
}
