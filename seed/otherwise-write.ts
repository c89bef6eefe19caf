import type { Transaction } from '../graph/client.ts';
import type { Otherwise } from './otherwise.ts';
import { ownKey } from './pattern.ts';
import { isNodeTable, type Table } from './table.ts';
import { matchEnds } from './write.ts';

/** Leaves beside records that somebody else has written what the import says otherwise; they stay as they are. */
export async function writeOtherwise(
  transaction: Transaction,
  table: Table,
  rows: readonly Otherwise[],
): Promise<void> {
  if (rows.length === 0) return;
  const match = isNodeTable(table)
    ? `MATCH (it:${table.label} { ${table.key}: row.key })`
    : `${matchEnds(table)} MATCH (a)-[it:${table.type} {${ownKey(table)
        .map((name) => `${name}: row.values.${name}`)
        .join(', ')}}]->(b)`;
  await transaction.run(`UNWIND $rows AS row ${match} SET it.imported = row.imported`, { rows });
}
