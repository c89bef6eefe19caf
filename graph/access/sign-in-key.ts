import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Graph } from '../client.ts';

const BYTES = 32;
const text = z.string().transform((held) => Buffer.from(held, 'base64url'));

/**
 * The key that seals what a browser carries while somebody signs in: the same for every replica, and
 * made by the first that needs it. It opens nothing that lies in the graph.
 */
export async function signInKey(graph: Graph): Promise<Uint8Array> {
  const [held] = await graph.read({
    text: `MATCH (k:SignInKey {id: 'sign-in'}) RETURN k.key AS row`,
    params: {},
  });
  if (held !== undefined) return text.parse(held);
  const [made] = await graph.write((transaction) =>
    transaction.run<{ key: string }>(
      `MERGE (k:SignInKey {id: 'sign-in'}) ON CREATE SET k.key = $key RETURN k.key AS key`,
      { key: randomBytes(BYTES).toString('base64url') },
    ),
  );
  return text.parse(made?.key);
}
