import { connection, type ConnectionRow } from '../connection.ts';
import { historyOf } from '../entities/revision-list.ts';
import { revision, type RevisionRow } from '../entities/revision.ts';
import type { Field } from '../shape.ts';
import { type RecordKind, recordAt } from './kinds.ts';

/** What has a history. */
export interface RememberedRow {
  readonly recordId: string;
  readonly [key: `history@${string}`]: ConnectionRow<RevisionRow>;
}

export const rememberedFields = (
  kind: RecordKind,
): Readonly<Record<'recordId' | 'history', Field>> => ({
  recordId: ({ from }) => recordAt(kind, from),
  history: connection(() => revision, historyOf(kind)),
});
