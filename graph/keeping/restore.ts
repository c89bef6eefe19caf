import type { Transaction } from 'neo4j-driver';
import { Failure } from '../local/failure.ts';
import { knownMigrations } from '../migrate.ts';
import type { Counts, Header, NodeLine, RelationshipLine } from './lines.ts';
import { check, entryOf, linesOf } from './read-backup.ts';
import type { Store } from './store.ts';
import { unwritten } from './value.ts';

export interface RestoreOptions {
  /** Whether what is in the graph goes. */
  readonly replace?: boolean;
  readonly onProgress?: (text: string) => void;
}

const AT_A_TIME = 1_000;

/**
 * Brings the graph to what a backup holds, in one transaction: all of it, or nothing. The file is read to
 * its end before anything is changed.
 * @throws Failure where the backup is broken or of another release, or the graph is not empty
 */
export async function restore(
  store: Store,
  file: string,
  { replace = false, onProgress = () => undefined }: RestoreOptions = {},
): Promise<Counts> {
  onProgress('reading the backup');
  const about = await check(file);
  await refuseUnknownMigrations(about);
  await store.within('WRITE', async (transaction) => {
    if (!replace) await refuseNonEmpty(transaction);
    onProgress('emptying the graph');
    await transaction.run('MATCH (n) DETACH DELETE n');
    await fill(transaction, file, about.counts, onProgress);
  });
  return about.counts;
}

async function refuseUnknownMigrations({ migrations }: Header) {
  const known = new Map((await knownMigrations()).map(({ id, checksum }) => [id, checksum]));
  const unknown = migrations.filter(({ id, checksum }) => known.get(id) !== checksum);
  if (unknown.length === 0) return;
  throw new Failure(
    `the backup is of a graph with migrations that this release has not: ${unknown.map(({ id }) => id).join(', ')}`,
    'Restore it by the release that made it, or a newer one. The graph was not touched.',
  );
}

/** What every graph of the product has from its first start on does not count. */
async function refuseNonEmpty(transaction: Transaction) {
  const { records } = await transaction.run(
    'RETURN EXISTS { (n) WHERE NOT n:Migration AND NOT n:ImportLock } AS isFilled',
  );
  if (records[0]?.get('isFilled') !== true) return;
  throw new Failure(
    'the graph is not empty',
    'To delete all that is in it and put the backup in its place: npm run restore -- FILE --replace',
  );
}

async function fill(
  transaction: Transaction,
  file: string,
  { nodes, relationships }: Counts,
  onProgress: (text: string) => void,
) {
  /** What the nodes of the file are called in the graph. */
  const ids = new Map<string, string>();
  let waiting: (NodeLine | RelationshipLine)[] = [];
  let done = 0;
  const flush = async () => {
    for (const [pattern, rows] of grouped(waiting)) await create(transaction, pattern, rows, ids);
    done += waiting.length;
    waiting = [];
    onProgress(`${done} of ${nodes + relationships} nodes and relationships`);
  };
  let isFirst = true;
  for await (const text of linesOf(file)) {
    if (!isFirst && !text.startsWith('{"end":')) {
      const entry = entryOf(text);
      // Relationships come behind all nodes, and need them.
      const isTurn = waiting[0] !== undefined && 'n' in waiting[0] !== 'n' in entry;
      if (isTurn || waiting.length >= AT_A_TIME) await flush();
      waiting.push(entry);
    }
    isFirst = false;
  }
  await flush();
}

type Entry = NodeLine | RelationshipLine;

/** Entries that one statement can create: labels and types are no parameters. */
function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const names = 'n' in entry ? entry.l : [entry.r];
    const pattern = names.map((name) => `:\`${name.replaceAll('`', '``')}\``).join('');
    const group = groups.get(pattern) ?? [];
    group.push(entry);
    groups.set(pattern, group);
  }
  return groups;
}

async function create(
  transaction: Transaction,
  pattern: string,
  entries: readonly Entry[],
  ids: Map<string, string>,
) {
  const rows = entries.map((entry) => ({
    ...('n' in entry ? { n: entry.n } : { s: ids.get(entry.s), e: ids.get(entry.e) }),
    p: Object.fromEntries(entry.p.map(([name, value]) => [name, unwritten(value)])),
  }));
  const isOfNodes = entries[0] !== undefined && 'n' in entries[0];
  const { records } = await transaction.run<{ was: string; now: string }>(
    isOfNodes
      ? `UNWIND $rows AS row CREATE (n${pattern}) SET n = row.p RETURN row.n AS was, elementId(n) AS now`
      : `UNWIND $rows AS row
         MATCH (s) WHERE elementId(s) = row.s MATCH (e) WHERE elementId(e) = row.e
         CREATE (s)-[r${pattern}]->(e) SET r = row.p`,
    { rows },
  );
  for (const row of records) ids.set(row.get('was'), row.get('now'));
}
