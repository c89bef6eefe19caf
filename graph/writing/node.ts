import { type NodeName, NODES, type NodeShape } from '../entities/nodes.ts';
import type { RecordKind } from '../revisions/kinds.ts';
import { record } from '../revisions/record.ts';
import type { Target } from './change.ts';
import type { Reference } from './references.ts';
import type { Writing } from './writing.ts';

/** The node of this kind with this id, to be changed. */
export const nodeTarget = (node: NodeName & RecordKind, id: string): Target => ({
  what: `${node.toLowerCase()} ${id}`,
  pattern: `(it:${node} {id: $key.id})`,
  key: { id },
  record: record(node, id),
  path: ['id'],
  seen: shapeOf(node).seen,
});

const shapeOf = (node: NodeName): NodeShape => NODES[node];

/** Relationships of one type that lead from a node to all that a list of its input names. */
export interface Links {
  readonly type: string;
  readonly to: NodeName;
  readonly keys: readonly string[] | null | undefined;
  /** What the input calls the list. */
  readonly path: string;
}

/** What the lists name, as something that has to be there. */
export const linked = (lists: readonly Links[]): readonly Reference[] =>
  lists.flatMap(({ to, keys, path }) =>
    (keys ?? []).map((key): Reference => ({ node: to, key, path: [path] })),
  );

/** Has a node lead to what the lists name and to nothing else; one that is not given stays as it is. */
export async function setLinks(
  transaction: Writing,
  from: NodeName & RecordKind,
  id: string,
  lists: readonly Links[],
): Promise<void> {
  for (const { type, to, keys } of lists) {
    if (keys === undefined) continue;
    const key = NODES[to].key;
    await transaction.write(
      [record(from, id)],
      `MATCH (it:${from} {id: $id})
       CALL (it) { MATCH (it)-[old:${type}]->(other:${to}) WHERE NOT other.${key} IN $keys DELETE old }
       WITH it UNWIND $keys AS key MATCH (other:${to} {${key}: key}) MERGE (it)-[:${type}]->(other)`,
      { id, keys: keys ?? [] },
    );
  }
}
