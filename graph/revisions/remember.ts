import { randomUUID } from 'node:crypto';
import type { Transaction } from '../client.ts';
import type { RevisionRole } from '../entities/revision.ts';
import { strictest } from '../labelled.ts';
import { TLP_LABELS, type TlpLabel } from '../words.ts';
import { differences } from './image.ts';
import { kindOf } from './kinds.ts';
import { type Image, readImages } from './read.ts';
import { type RecordName, recordText } from './record.ts';
import { locking } from '../writing/lock.ts';

/** Who changes something, as its revisions say it. */
export interface Author {
  /** Who that is; null where nobody has said. */
  readonly by: string | null;
  readonly role: RevisionRole;
  /** The teams that he acts for: they may know who it was. */
  readonly teams: readonly string[];
}

interface Noted {
  readonly name: RecordName;
  readonly before: Image | undefined;
}

/**
 * What a transaction changes. Whatever it is about to write is noted first, as it is then; at the end it is
 * read once more, and what differs is kept as revisions, by the same transaction.
 */
export class Remembering {
  readonly #transaction: Pick<Transaction, 'run'>;
  readonly #today: string;
  readonly #noted = new Map<string, Noted>();

  constructor(transaction: Pick<Transaction, 'run'>, today: string) {
    this.#transaction = transaction;
    this.#today = today;
  }

  /** Notes what is about to be written, and locks it. */
  async note(names: readonly RecordName[]): Promise<void> {
    const unknown = names.filter((name) => !this.#noted.has(recordText(name)));
    if (unknown.length === 0) return;
    const images = await readImages(this.#transaction, unknown, this.#today, true);
    for (const name of unknown) {
      const text = recordText(name);
      this.#noted.set(text, { name, before: images.get(text) });
    }
  }

  /** Notes what is known not to be there yet. */
  noteNew(names: readonly RecordName[]): void {
    for (const name of names) this.#noted.set(recordText(name), { name, before: undefined });
  }

  /** Keeps what differs. @param write the id of the write @param why what its author had to say */
  async keep(author: Author, write: string, why?: string): Promise<void> {
    const noted = [...this.#noted.values()];
    const names = noted.map(({ name }) => name);
    const images = await readImages(this.#transaction, names, this.#today, false);
    const revisions = noted.flatMap(({ name, before }) => {
      const after = images.get(recordText(name));
      return revisionOf(name, before, after, why);
    });
    // What a transaction that is run again finds done differs in nothing.
    if (revisions.length === 0) return;
    const { by, role, teams: byTeams } = author;
    const said = revisions.map((revision) => ({ ...revision, by, role, byTeams, write }));
    await this.#transaction.run(KEEP, { revisions: said });
    const labelled = revisions.filter(({ record }) =>
      isLabelledAnew(this.#noted.get(record), images),
    );
    if (labelled.length === 0) return;
    await this.#transaction.run(RELABEL, {
      labels: TLP_LABELS,
      records: labelled.map(({ record }) => ({ record, tlp: labelOf(images.get(record)) })),
    });
  }
}

/**
 * Positions are counted under a lock that is held until the commit, and taken last: their order is that of the
 * commits, and whoever has seen one never gets an earlier one later. No moment lies before that of an earlier position.
 */
const KEEP = `
  MERGE (counter:RevisionCounter {id: 'revisions'})
  ${locking('counter')}
  WITH counter, coalesce(counter.position, 0) AS last, datetime.realtime() AS now
  WITH counter, last,
    CASE WHEN counter.at > now THEN counter.at ELSE datetime.truncate('millisecond', now) END AS at
  SET counter.position = last + size($revisions), counter.at = at
  WITH last, at UNWIND range(0, size($revisions) - 1) AS index
  CREATE (it:Revision)
  SET it = $revisions[index], it.position = last + 1 + index, it.at = at`;

/** What was said under a laxer label is as secret now as what it was said of. */
const RELABEL = `
  UNWIND $records AS now
  MATCH (old:Revision {record: now.record})
  SET old.tlp = [label IN $labels WHERE label IN [old.said, now.tlp]][-1]`;

const labelOf = (image: Image | undefined): TlpLabel => strictest(image?.fields['tlp']);

const isLabelledAnew = (noted: Noted | undefined, images: ReadonlyMap<string, Image>) => {
  const after = noted && images.get(recordText(noted.name));
  return after !== undefined && labelOf(after) !== labelOf(noted?.before);
};

function revisionOf(
  name: RecordName,
  before: Image | undefined,
  after: Image | undefined,
  why: string | undefined,
) {
  const changes = differences(before?.fields, after?.fields);
  if (changes.length === 0 && (before === undefined) === (after === undefined)) return [];
  const label = strictest(labelOf(before), labelOf(after));
  const now = after?.fields ?? {};
  const note = changes.find(({ field }) => field === 'note')?.to;
  const both = [before, after];
  return [
    {
      id: randomUUID(),
      kind: name.kind,
      key: name.key.join(' '),
      record: recordText(name),
      action: before ? (after ? 'CHANGED' : 'REMOVED') : 'CREATED',
      changes: JSON.stringify(changes),
      before: before ? JSON.stringify(before.fields) : null,
      why: why ?? (typeof note === 'string' ? note : null),
      source: typeof now['source'] === 'string' ? now['source'] : null,
      evidence: typeof now['evidence'] === 'string' ? now['evidence'] : null,
      tlp: label,
      said: label,
      teams: [...new Set(both.flatMap((image) => image?.teams ?? []))],
      countries: [...new Set(both.flatMap((image) => image?.countries ?? []))],
      forAdmins: kindOf(name.kind).forAdmins ?? null,
    },
  ];
}
