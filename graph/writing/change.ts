import { notFound, RefusedWrite, stale } from './failure.ts';
import type { Properties } from './properties.ts';
import type { Writing } from './writing.ts';
import type { RecordName } from '../revisions/record.ts';
import type { Condition } from '../visibility.ts';
import { sightOf } from './sight.ts';

/** A node or relationship to change: how it is called, and the pattern that binds it to `it`. */
export interface Target {
  readonly what: string;
  readonly pattern: string;
  /** What the pattern reads as `$key`. */
  readonly key: Readonly<Record<string, string>>;
  /** What its revisions are kept under. */
  readonly record: RecordName;
  /** Where the input names it. */
  readonly path: readonly string[];
  /** Whether somebody may see it; nothing is said of what everybody may. */
  readonly seen?: Condition | undefined;
}

/** The moment of a write, as it is told: to the second. */
export const NOW = `datetime.truncate('second', datetime())`;

/** Sets what something new `it` is given with, which has no version of its own; written after MERGE. */
export const ON_CREATE_UNVERSIONED = `ON CREATE SET it += $set, it.write = $write, it.createdAt = ${NOW}, it.changedAt = ${NOW}`;

/** Sets what a new node or relationship `it` is given with; written after MERGE. */
export const ON_CREATE = `${ON_CREATE_UNVERSIONED}, it.version = 1`;

/**
 * Changes something that is still at the version that its writer has seen. `decide` gets its properties as they
 * are and answers those to set, or refuses; nobody else changes it meanwhile. What the writer may not see is not there. What the import wrote
 * is the import's no longer: it would undo the change.
 * @throws RefusedWrite NotFound, StaleVersion, or as `decide` does
 */
export async function change(
  transaction: Writing,
  target: Target,
  version: number,
  decide: (now: Readonly<Record<string, unknown>>) => Properties | Promise<Properties>,
): Promise<void> {
  const { what, pattern, key, record, path, seen } = target;
  const write = transaction.id;
  const sight = seen && sightOf(seen, 'it', transaction.writer);
  // To set a property is to lock what has it, before the version is read.
  const [held] = await transaction.write<Held>(
    [record],
    `MATCH ${pattern} ${sight ? `WHERE ${sight.condition} ` : ''}SET it.changedAt = ${NOW} ` +
      'RETURN coalesce(it.version, 1) AS version, it.write = $write AS isDone, properties(it) AS now',
    { key, write, ...sight?.params },
  );
  if (!held) throw new RefusedWrite([notFound(path, what)]);
  if (held.isDone === true) return;
  if (held.version !== version) throw new RefusedWrite([stale(version, held.version)]);
  const set = { ...(await decide(held.now)), write, origin: null };
  await transaction.write(
    [record],
    `MATCH ${pattern} SET it += $set, it.version = coalesce(it.version, 1) + 1`,
    { key, set },
  );
}

interface Held {
  readonly version: number;
  readonly isDone: boolean | null;
  readonly now: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}
