import type { Transaction } from '../graph/client.ts';

/** Waits until no other import is under way; holds the lock until the transaction is over. */
export async function takeLock(transaction: Transaction): Promise<void> {
  await transaction.run(`MERGE (l:ImportLock { id: 'seed' }) SET l.at = datetime()`);
}
