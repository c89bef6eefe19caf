import { type NodeName, NODES } from '../entities/nodes.ts';
import type { Writing } from './writing.ts';

/** A clause that locks what has this name: Neo4j does so when a property is set. */
export const locking = (name: string): string => `SET ${name}.lock = true REMOVE ${name}.lock`;

/**
 * Has all writers that a rule about a node concerns take turns, until their transactions end: what is read
 * in statements after this one stays so.
 */
export async function lock(transaction: Writing, node: NodeName, key: string): Promise<void> {
  const text = `MATCH (n:${node} {${NODES[node].key}: $key}) ${locking('n')}`;
  await transaction.write([], text, { key });
}

/**
 * Has this writer take turns with all others, to the end of the transaction: for one that may make what another one makes at the
 * same time, and is not refused for it. Whoever comes second then finds what the first one made.
 */
export async function takeTurns(transaction: Writing): Promise<void> {
  const text = `MERGE (c:RevisionCounter {id: 'revisions'}) ${locking('c')}`;
  await transaction.write([], text);
}
