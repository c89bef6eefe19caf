import {
  REVISION_ACTIONS,
  type RevisionAction as RevisionActionWord,
  type RevisionRole as RevisionRoleWord,
  type RevisionRow,
} from '../../graph/entities/revision.ts';
import type { FieldChange as FieldChangeRow } from '../../graph/revisions/image.ts';
import { RECORD_KINDS } from '../../graph/revisions/kinds.ts';
import { builder } from '../builder.ts';
import { recordId } from '../record-id.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { KeyFilter, wordFilter } from './comparison.ts';
import { Evidence } from './fact.ts';
import { filterOf } from './filter.ts';

const RecordKind = builder.enumType('RecordKind', {
  description: 'What a revision is about: the type of that in this schema.',
  values: Object.fromEntries(
    Object.keys(RECORD_KINDS).map((kind) => [kind, { description: `The type \`${kind}\`.` }]),
  ),
});

const ACTIONS: Readonly<Record<RevisionActionWord, string>> = {
  CREATED: 'It was put on record.',
  CHANGED: 'What is on record of it was changed, also where that is that it has ended.',
  REMOVED: 'It was taken off the record.',
};
const RevisionAction = builder.enumType('RevisionAction', {
  description: 'What was done.',
  values: Object.fromEntries(
    REVISION_ACTIONS.map((action) => [action, { description: ACTIONS[action] }]),
  ),
});

const RevisionRole = builder.enumType('RevisionRole', {
  description: 'In which role somebody changed it.',
  values: {
    ANONYMOUS: { description: 'Nobody known, where changes are open to everybody.' },
    PARTNER: { description: 'A partner organisation.' },
    TEAM: { description: 'A team.' },
    OFFICER: { description: 'An officer of the ITU.' },
    ADMIN: { description: 'Who keeps tokens and roles.' },
    IMPORT: { description: 'No one person: the import of the data files.' },
  } satisfies Record<RevisionRoleWord, object>,
});

builder.scalarType('RecordedValue', {
  description:
    'A value as this API has it, in JSON: a text (also of enums, dates, and the slugs or codes of what ' +
    'is led to), a number, true or false, or a list of those; of the steps of a need a list of objects.',
  serialize: (value) => value,
});

const FieldChange = builder.objectRef<FieldChangeRow>('FieldChange').implement({
  description: 'One field that says something else than before.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Its name on the type, `hours.timeZone` where it stands in an object.',
    }),
    from: t.expose('from', {
      type: 'RecordedValue',
      nullable: true,
      description: 'What it said before; null where it said nothing.',
    }),
    to: t.expose('to', {
      type: 'RecordedValue',
      nullable: true,
      description: 'What it says since; null where it says nothing.',
    }),
  }),
});

export const Revision = builder.objectRef<RevisionRow>('Revision').implement({
  description:
    'That something was changed: who, when, what from what to what, and why. It is shown to those who might see what ' +
    'it tells of before, after, and as it is labelled now. Revisions are added, never changed.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'The id of the revision: pass it on as `after` to go on behind it.',
    }),
    record: t.id({
      description: 'What was changed: its `recordId`, which is its `id` where it has one.',
      resolve: ({ record }) => recordId(record),
    }),
    kind: t.expose('kind', { type: RecordKind, description: 'What kind of thing that is.' }),
    key: t.exposeString('key', {
      description:
        'Its slug, code or key; of what lies between two things theirs, with a space between: `cert-one first`.',
    }),
    action: t.expose('action', { type: RevisionAction, description: 'What was done.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When, to the millisecond.' }),
    role: t.field({
      type: RevisionRole,
      description: 'In which role.',
      resolve: ({ role }) => role,
    }),
    by: t.exposeString('by', {
      nullable: true,
      description:
        'Who it was, as the log knows him: told to officers, to admins and to those who act for the same team. ' +
        'Null for others, for an import, and where nobody has said.',
    }),
    changes: t.field({
      type: [FieldChange],
      description: 'What differs, by the name of the field.',
      resolve: related('changes'),
    }),
    why: t.exposeString('why', {
      nullable: true,
      description: 'What its author noted about it.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Who says so, as the record says since; null where it names no source.',
    }),
    evidence: t.expose('evidence', {
      type: Evidence,
      nullable: true,
      description: 'How sure that is; null where the record does not say.',
    }),
    write: t.exposeID('write', {
      description: 'The same for all that one write, or one import, has changed together.',
    }),
  }),
});

export const RevisionConnection = connectionOf('Revision', Revision);

export const RevisionFilter = filterOf('RevisionFilter', 'revisions', (t) => ({
  kind: t.field({
    type: wordFilter('RecordKindFilter', RecordKind),
    description: 'By what kind of thing was changed.',
  }),
  action: t.field({
    type: wordFilter('RevisionActionFilter', RevisionAction),
    description: 'By what was done.',
  }),
  role: t.field({
    type: wordFilter('RevisionRoleFilter', RevisionRole),
    description: 'By the role in which somebody did it.',
  }),
  team: t.field({ type: KeyFilter, description: 'By the teams it is about: their slugs.' }),
  country: t.field({
    type: KeyFilter,
    description: 'By the countries it is about: their ISO 3166-1 alpha-2 codes.',
  }),
}));

/** The arguments of a list of revisions. */
export const revisionArgs = (standard: string) =>
  listArgs({ of: 'revisions', filter: RevisionFilter, standard });
