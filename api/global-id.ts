import { isNodeName, type NodeName } from '../graph/entities/nodes.ts';
import { badInput } from '../graph/errors.ts';
import { invalid, RefusedWrite } from '../graph/writing/failure.ts';

/** The global id of a node: opaque to callers, stable as long as the node's own key. */
export const encodeGlobalId = (type: string, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64url');

/**
 * The type and key that a global id stands for.
 * @throws GraphError BAD_INPUT when the text is no id of this API
 */
export function decodeGlobalId(id: string): { readonly name: NodeName; readonly key: string } {
  const [type = '', ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  if (isNodeName(type) && rest.length > 0) return { name: type, key: rest.join(':') };
  throw badInput('id: this is not an id of this API. Pass on an id as a node gave it.');
}

/**
 * The key of the node of this type that an input names by its global id.
 * @throws RefusedWrite InvalidInput when it is the id of no such node
 */
export const keyOf = (name: NodeName, id: string, path: readonly string[]): string =>
  nodeOf([name], id, path).key;

/** As `keyOf`, for an input that may name a node of several types. */
export function nodeOf<Name extends NodeName>(
  names: readonly Name[],
  id: string,
  path: readonly string[],
): { readonly name: Name; readonly key: string } {
  const [type, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  const name = names.find((one) => one === type);
  if (name && rest.length > 0) return { name, key: rest.join(':') };
  throw new RefusedWrite([invalid(path, `the id of a ${names.join(', ')}, as its \`id\` gave it`)]);
}
