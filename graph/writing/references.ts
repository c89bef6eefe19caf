import { type NodeName, NODES } from '../entities/nodes.ts';
import { notFound, RefusedWrite } from './failure.ts';
import type { Writing } from './writing.ts';

/** A node that an input refers to by its key, and where it does. */
export interface Reference {
  readonly node: NodeName;
  readonly key: string;
  readonly path: readonly string[];
}

/** @throws RefusedWrite that names every reference that leads nowhere */
export async function requireAll(
  transaction: Pick<Writing, 'run'>,
  references: readonly Reference[],
): Promise<void> {
  const found = references.map(
    ({ node }, index) => `EXISTS { (:${node} {${NODES[node].key}: $keys[${index}]}) }`,
  );
  const [row] = await transaction.run<{ found: readonly boolean[] }>(
    `RETURN [${found.join(', ')}] AS found`,
    { keys: references.map(({ key }) => key) },
  );
  const lost = references.filter((_, index) => row?.found[index] !== true);
  if (lost.length === 0) return;
  throw new RefusedWrite(
    lost.map(({ node, key, path }) => notFound(path, `${node.toLowerCase()} ${shown(key)}`)),
  );
}

/** A key as a message repeats it: whatever it is, it stays short. */
const shown = (key: string) => JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key);
