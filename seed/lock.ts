import type { Graph, Transaction } from '../graph/client.ts';

/** Makes sure that there can be one lock only. */
export async function prepareLock(graph: Graph): Promise<void> {
  await graph.command(
    'CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.id IS UNIQUE',
  );
}

/** Waits until no other import is under way; holds the lock until the transaction is over. */
export async function takeLock(transaction: Transaction): Promise<void> {
  await transaction.run(`MERGE (l:ImportLock { id: 'seed' }) SET l.at = datetime()`);
}
