import type { PracticeRow } from '../../graph/entities/practice.ts';
import { find } from '../../graph/queries/find.ts';
import {
  type ChangePractice,
  changePractice,
  type CreatePractice,
  createPractice,
  type RetirePractice,
  retirePractice,
} from '../../graph/writes/practice.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import type { FilterFields } from './comparison.ts';
import { GapKind } from './gap-words.ts';
import { PracticeKind, PracticeTopic } from './practice-words.ts';
import { Practice } from './practice.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, versionInput } from './write-input.ts';

type InputFields = Parameters<FilterFields>[0];

const idInput = (t: InputFields) =>
  t.id({ required: true, description: 'The practice, by its global `id`.' });

const TITLE = 'The title, in English: one line, 200 characters at the most.';
const PUBLISHER = 'Who published it: one line, 200 characters at the most.';

const detailsInput = (t: InputFields) => ({
  published: t.field({ type: 'PartialDate', description: 'When it was published.' }),
  languages: t.stringList({
    description: 'The languages it can be had in: ISO 639-1 codes, all of them.',
  }),
  gaps: t.field({ type: [GapKind], description: 'The gaps it helps with: all of them.' }),
  url: t.string({
    description: 'Where it can be had: an address that starts with http:// or https://.',
  }),
  categories: t.stringList({
    description:
      'The categories of services it helps with, by their slugs: all of them; `x1060-a`.',
  }),
});

const makes: Made<PracticeRow> = {
  name: 'practice',
  type: Practice,
  description: 'The practice as it is now.',
  find: (key, asked) => find('Practice', key, asked),
};

const named = <Input extends { readonly id: string }>(input: Input): Input => ({
  ...input,
  id: keyOf('Practice', input.id, ['id']),
});

writeField('createPractice', {
  by: ['OFFICER'],
  description: 'Puts published guidance on record.',
  input: builder.inputRef<CreatePractice, false>('CreatePracticeInput').implement({
    description: 'A practice.',
    fields: (t) => ({
      title: t.string({ required: true, description: TITLE }),
      publisher: t.string({ required: true, description: PUBLISHER }),
      kind: t.field({ type: PracticeKind, required: true, description: 'What kind of guidance.' }),
      topic: t.field({
        type: PracticeTopic,
        required: true,
        description: 'What it is mainly about.',
      }),
      ...detailsInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: createPractice,
});

writeField('changePractice', {
  by: ['OFFICER'],
  description:
    'Changes what is on record of a practice. What is left out stays as it is; null takes it away; a ' +
    'list takes the place of the one that was there.',
  input: builder.inputRef<ChangePractice, false>('ChangePracticeInput').implement({
    description: 'What is to be different, and who says so.',
    fields: (t) => ({
      id: idInput(t),
      version: versionInput(t),
      title: t.string({ description: TITLE }),
      publisher: t.string({ description: PUBLISHER }),
      kind: t.field({ type: PracticeKind, description: 'What kind of guidance.' }),
      topic: t.field({ type: PracticeTopic, description: 'What it is mainly about.' }),
      ...detailsInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: (writer, input) => changePractice(writer, named(input)),
});

writeField('retirePractice', {
  by: ['OFFICER'],
  description: 'Puts on record that a practice was withdrawn or replaced. It stays on record.',
  input: builder.inputRef<RetirePractice, false>('RetirePracticeInput').implement({
    description: 'Until when a practice was in force, and who says so.',
    fields: (t) => ({
      id: idInput(t),
      version: versionInput(t),
      until: t.field({
        type: 'PartialDate',
        required: true,
        description: 'The last date on which it was in force; not before it was published.',
      }),
      ...factInput(t),
    }),
  }),
  makes,
  write: (writer, input) => retirePractice(writer, named(input)),
});
