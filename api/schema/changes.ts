import type { ConnectionRow } from '../../graph/connection.ts';
import type { RevisionRow } from '../../graph/entities/revision.ts';
import { badInput } from '../../graph/errors.ts';
import { derive } from '../../graph/later.ts';
import { changes, type StateRow, stateAt } from '../../graph/queries/revisions.ts';
import { recordText } from '../../graph/revisions/record.ts';
import { calledBy } from '../access.ts';
import { askMaybe } from '../ask.ts';
import { builder } from '../builder.ts';
import { recordNamed } from '../record-id.ts';
import { related } from '../select.ts';
import { revisionArgs, RevisionConnection } from './revision.ts';

interface FieldValue {
  readonly field: string;
  readonly value: unknown;
}

const FieldValue = builder.objectRef<FieldValue>('FieldValue').implement({
  description: 'What one field says.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its name, as in `FieldChange`.' }),
    value: t.expose('value', { type: 'RecordedValue', description: 'What it says.' }),
  }),
});

const RecordState = builder.objectRef<StateRow>('RecordState').implement({
  description: 'What is on record of something at a moment.',
  fields: (t) => ({
    fields: t.field({
      type: [FieldValue],
      description: 'All fields that say something, by their names.',
      resolve: related('fields'),
    }),
  }),
});

builder.queryFields((t) => ({
  changes: t.field({
    ...calledBy('EVERYBODY'),
    type: RevisionConnection,
    description:
      'What was changed, by whom and why. Whoever passes on the last cursor that he has seen, or the `id` of the last ' +
      'revision, misses nothing: what is kept later stands behind it.',
    args: {
      ...revisionArgs('the oldest comes first'),
      since: t.arg({
        type: 'DateTime',
        description: 'Only what was changed at this moment or later.',
      }),
    },
    resolve: async (_root, _args, context, info) => {
      const page = await askMaybe<ConnectionRow<RevisionRow>>(changes, context, info);
      if (page) return page;
      throw badInput(
        'after, before: there is no such revision. Start again without it, with `since`.',
      );
    },
  }),
  stateAt: t.field({
    ...calledBy('EVERYBODY'),
    type: RecordState,
    nullable: true,
    description:
      'What was on record of something at a moment; null where it was not there yet, or no more, or is not for the viewer ' +
      'to see. What has never been changed since revisions are kept is told as it is now.',
    args: {
      record: t.arg.id({
        required: true,
        description: 'A `recordId`, the `record` of a revision, or the `id` of a node.',
      }),
      at: t.arg({ type: 'DateTime', required: true, description: 'The moment.' }),
    },
    resolve: (_root, { record }, context, info) => {
      const { kind } = recordNamed(record);
      const named = (id: unknown) => recordNamed(String(id));
      return askMaybe<StateRow>(
        (asked) =>
          stateAt(
            kind,
            derive(asked.args['record'], (id) => recordText(named(id))),
            derive(asked.args['record'], (id) => named(id).key),
            asked,
          ),
        context,
        info,
        { variant: kind },
      );
    },
  }),
}));
