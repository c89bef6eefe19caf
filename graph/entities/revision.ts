import type { FieldChange } from '../revisions/image.ts';
import type { RecordKind } from '../revisions/kinds.ts';
import { type Field, type Shape, stored, storedDate } from '../shape.ts';
import type { ViewerRole } from '../viewer.ts';
import type { Evidence } from '../words.ts';

export const REVISION_ACTIONS = ['CREATED', 'CHANGED', 'REMOVED'] as const;
export type RevisionAction = (typeof REVISION_ACTIONS)[number];

/** What changes something: somebody in his role here, or the import of the files. */
export type RevisionRole = ViewerRole | 'IMPORT';

/** One change of one record: never changed itself, and never deleted. */
export interface RevisionRow {
  readonly id: string;
  readonly record: string;
  readonly kind: RecordKind;
  readonly key: string;
  readonly action: RevisionAction;
  readonly at: string;
  readonly role: RevisionRole;
  readonly by: string | null;
  readonly why: string | null;
  readonly source: string | null;
  readonly evidence: Evidence | null;
  readonly write: string;
  readonly [key: `changes@${string}`]: readonly FieldChange[];
}

/** Who it was: for officers, admins and those who act for the same team. */
const by: Field = ({ from, inquiry: { keeps, teams, binding } }) => {
  const isForThem = binding.param(keeps);
  const isOwn =
    teams === undefined ? '' : ` OR any(w IN ${from}.byTeams WHERE w IN ${binding.param(teams)})`;
  return `CASE WHEN ${isForThem}${isOwn} THEN ${from}.by END`;
};

export const revision: Shape = {
  name: 'Revision',
  fields: {
    id: stored('id'),
    record: stored('record'),
    kind: stored('kind'),
    key: stored('key'),
    action: stored('action'),
    at: storedDate('at'),
    role: stored('role'),
    by,
    why: stored('why'),
    source: stored('source'),
    evidence: stored('evidence'),
    write: stored('write'),
    changes: ({ from }) => ({
      cypher: `${from}.changes`,
      read: (text): unknown => JSON.parse(String(text)),
    }),
  },
};
