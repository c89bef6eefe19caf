import type { ActivityRow } from '../../graph/entities/activity.ts';
import { find } from '../../graph/queries/find.ts';
import {
  type ChangeActivity,
  changeActivity,
  type CreateActivity,
  createActivity,
  type EndActivity,
  endActivity,
} from '../../graph/writes/activity.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { ActivityKind, ActivityStatus } from './activity-words.ts';
import { Activity } from './activity.ts';
import type { FilterFields } from './comparison.ts';
import { RegionCode } from './region-words.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, lifeInput, versionInput } from './write-input.ts';

type InputFields = Parameters<FilterFields>[0];

const idInput = (t: InputFields) =>
  t.id({ required: true, description: 'The activity, by its global `id`.' });

const resultInput = (t: InputFields) =>
  t.string({ description: 'What came of it, in English: 4000 characters at the most.' });

const listsInput = (t: InputFields) => ({
  countries: t.stringList({
    description: 'The countries that it supports, by their ISO 3166-1 alpha-2 codes: all of them.',
  }),
  regions: t.field({
    type: [RegionCode],
    description: 'The ITU regions that it took place in or was for: all of them.',
  }),
  providers: t.stringList({
    description: 'The organisations that ran it, by their slugs: all of them. See `organizations`.',
  }),
});

const makes: Made<ActivityRow> = {
  name: 'activity',
  type: Activity,
  description: 'The activity as it is now.',
  find: (key, asked) => find('Activity', key, asked),
};

const named = <Input extends { readonly id: string }>(input: Input): Input => ({
  ...input,
  id: keyOf('Activity', input.id, ['id']),
});

writeField('createActivity', {
  by: ['OFFICER'],
  description: 'Puts on record what an organisation does to support countries.',
  input: builder.inputRef<CreateActivity, false>('CreateActivityInput').implement({
    description: 'An activity.',
    fields: (t) => ({
      kind: t.field({ type: ActivityKind, required: true, description: 'What kind of support.' }),
      status: t.field({ type: ActivityStatus, required: true, description: 'How far it is.' }),
      title: t.string({
        required: true,
        description: 'What is done, in English: one line, 200 characters at the most.',
      }),
      result: resultInput(t),
      ...listsInput(t),
      ...lifeInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: createActivity,
});

writeField('changeActivity', {
  by: ['OFFICER'],
  description:
    'Changes what is on record of an activity. What is left out stays as it is; null takes it away; a ' +
    'list takes the place of the one that was there.',
  input: builder.inputRef<ChangeActivity, false>('ChangeActivityInput').implement({
    description: 'What is to be different, and who says so.',
    fields: (t) => ({
      id: idInput(t),
      version: versionInput(t),
      kind: t.field({ type: ActivityKind, description: 'What kind of support.' }),
      status: t.field({ type: ActivityStatus, description: 'How far it is.' }),
      title: t.string({
        description: 'What is done, in English: one line, 200 characters at the most.',
      }),
      result: resultInput(t),
      ...listsInput(t),
      ...lifeInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: (writer, input) => changeActivity(writer, named(input)),
});

writeField('endActivity', {
  by: ['OFFICER'],
  description: 'Puts on record that an activity is completed: its status is COMPLETED then.',
  input: builder.inputRef<EndActivity, false>('EndActivityInput').implement({
    description: 'When an activity ended, what came of it, and who says so.',
    fields: (t) => ({
      id: idInput(t),
      version: versionInput(t),
      until: t.field({
        type: 'PartialDate',
        required: true,
        description: 'The last date of it; not before it began.',
      }),
      result: resultInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: (writer, input) => endActivity(writer, named(input)),
});
