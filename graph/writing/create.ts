import type { NodeName } from '../entities/nodes.ts';
import { ON_CREATE } from './change.ts';
import type { RecordKind } from '../revisions/kinds.ts';
import { record } from '../revisions/record.ts';
import type { Properties } from './properties.ts';
import type { Writing } from './writing.ts';

/**
 * The id of what a write makes, led by words that a reader knows it by: `need-rw-4c1f09e2a7b3`. It comes of
 * the id of the write, so that a transaction which runs again makes the same thing.
 */
export const newId = ({ id }: Writing, ...words: readonly string[]): string =>
  [...words.map((word) => word.toLowerCase()), id.replaceAll('-', '').slice(0, 12)].join('-');

/** Makes a node with an id of `newId`. */
export async function createNode(
  transaction: Writing,
  node: NodeName & RecordKind,
  id: string,
  set: Properties,
): Promise<void> {
  const params = { id, set, write: transaction.id };
  const text = `MERGE (it:${node} {id: $id}) ${ON_CREATE}`;
  await transaction.write([record(node, id)], text, params);
}
