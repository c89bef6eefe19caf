import { mayBeSeen } from '../visibility.ts';
import { NODES } from '../entities/nodes.ts';
import type { LinkEnd, LinkKind } from '../link-kind.ts';
import { record } from '../revisions/record.ts';
import { ON_CREATE, type Target } from './change.ts';
import { conflict, RefusedWrite } from './failure.ts';
import type { Properties } from './properties.ts';
import { requireAll } from './references.ts';
import type { Writing } from './writing.ts';

export type LinkKey = Readonly<Record<string, string>>;

/** The relationship of this kind with this key, to be changed. */
export const linkTarget = (kind: LinkKind, key: LinkKey): Target => ({
  what: `${kind.what} of ${Object.values(key).join(', ')}`,
  pattern: `${endPattern('a', kind.from)}-[it:${kind.type} ${ownKey(kind)}]->${endPattern('b', kind.to)}`,
  key,
  record: recordOfLink(kind, key),
  path: [kind.from.name],
  seen: mayBeSeen,
});

/**
 * Makes a relationship between nodes that are there.
 * @throws RefusedWrite NotFound for an end, Conflict where there is one with this key already
 */
export async function createLink(
  transaction: Writing,
  kind: LinkKind,
  key: LinkKey,
  set: Properties,
): Promise<void> {
  const { what, type, from, to } = kind;
  const ends = [from, to].map(({ node, name }) => ({ node, key: key[name] ?? '', path: [name] }));
  await requireAll(transaction, ends);
  const [made] = await transaction.write<{ isOurs: boolean }>(
    [recordOfLink(kind, key)],
    `MATCH ${endPattern('a', from)} MATCH ${endPattern('b', to)} ` +
      `MERGE (a)-[it:${type} ${ownKey(kind)}]->(b) ${ON_CREATE} ` +
      'RETURN coalesce(it.write = $write, false) AS isOurs',
    { key, set, write: transaction.id },
  );
  if (made?.isOurs === true) return;
  const message = `There is a ${what} of ${Object.values(key).join(', ')} already: change that one.`;
  throw new RefusedWrite([conflict([from.name], message)]);
}

const recordOfLink = ({ record: kind, from, to, own }: LinkKind, key: LinkKey) =>
  record(kind, ...[from.name, to.name, ...own].map((name) => key[name] ?? ''));

const endPattern = (variable: string, { node, name }: LinkEnd) =>
  `(${variable}:${node} {${NODES[node].key}: $key.${name}})`;

const ownKey = ({ own }: LinkKind) =>
  own.length > 0 ? `{${own.map((name) => `${name}: $key.${name}`).join(', ')}}` : '';
