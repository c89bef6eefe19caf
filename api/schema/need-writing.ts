import { find } from '../../graph/queries/find.ts';
import { type AdvanceNeed, advanceNeed } from '../../graph/writes/advance-need.ts';
import {
  type AnswerNeed,
  linkActivityToNeed,
  unlinkActivityFromNeed,
} from '../../graph/writes/answer-need.ts';
import { type ChangeNeed, changeNeed } from '../../graph/writes/change-need.ts';
import { type RaiseNeed, raiseNeed } from '../../graph/writes/raise-need.ts';
import type { NeedRow } from '../../graph/entities/need.ts';
import type { Whose } from '../../graph/writing/ownership.ts';
import { builder } from '../builder.ts';
import type { FilterFields } from './comparison.ts';
import { keyOf } from '../global-id.ts';
import { TlpLabel } from './contact-words.ts';
import { NeedKind, NeedState } from './need-words.ts';
import { Need } from './need.ts';
import { type Made, writeField } from './write-field.ts';
import { versionInput } from './write-input.ts';

type InputFields = Parameters<FilterFields>[0];

const Signature = builder.inputRef<RaiseNeed['by'], false>('NeedSignatureInput').implement({
  description:
    'Who signs: either a team of the country or an office that serves it. Persons are never named.',
  fields: (t) => ({
    team: t.string({
      description: 'A team that is based in the country or covers it, by its slug.',
    }),
    office: t.string({
      description: 'An office that serves the country, by its slug: `itu-addis`.',
    }),
  }),
});

const stepInput = (t: InputFields) => ({
  by: t.field({ type: Signature, required: true, description: 'Who signs it.' }),
  on: t.field({ type: 'Date', description: 'On which day, not in the future; today without one.' }),
  note: t.string({ description: 'What there is to say about it: 4000 characters at the most.' }),
});

const id = (t: InputFields) =>
  t.id({ required: true, description: 'The need, by its global `id`.' });

const wishes = (t: InputFields) => ({
  description: t.string({
    description: 'What is needed and why: 4000 characters at the most. Name no persons.',
  }),
  services: t.stringList({
    description: 'The services that are wanted, by their slugs: `x1060-a-1`. At the most 100.',
  }),
  categories: t.stringList({
    description:
      'The categories of services that are wanted as a whole, by their slugs: `x1060-a`.',
  }),
});

const needLabelInput = (t: InputFields) => ({
  tlp: t.field({
    type: TlpLabel,
    description:
      'Who may see it; CLEAR where nobody says, and after null. Never RED: the office has to see it.',
  }),
});

const makes: Made<NeedRow> = {
  name: 'need',
  type: Need,
  description: 'The need as it is now.',
  find: (key, asked) => find('Need', key, asked),
};

/** Who signs, as far as the input says so: what else there is to say of it the write does. */
const signing = ({ by: { team, office } }: Pick<RaiseNeed, 'by'>): Whose =>
  typeof office === 'string'
    ? { of: 'OFFICE_SIGNATURE', office, path: ['by', 'office'] }
    : { of: 'TEAM_SIGNATURE', team: team ?? '', path: ['by', 'team'] };

/** An input with the key of the need that it names by its global id. */
const named = <Input extends { readonly id: string }>(input: Input): Input => ({
  ...input,
  id: keyOf('Need', input.id, ['id']),
});

writeField('raiseNeed', {
  by: ['TEAM', 'OFFICER'],
  description: 'Raises a need of a country with the ITU office that serves it.',
  input: builder.inputRef<RaiseNeed, false>('RaiseNeedInput').implement({
    description: 'What a country needs, and who says so on its behalf.',
    fields: (t) => ({
      country: t.string({
        required: true,
        description: 'The country, by its ISO 3166-1 alpha-2 code, in any case: `RW`.',
      }),
      office: t.string({
        description:
          'The office to raise it with, by its slug; without it the nearest: an area office that serves the ' +
          'country, else the regional one.',
      }),
      kind: t.field({ type: NeedKind, required: true, description: 'What is asked for.' }),
      title: t.string({
        required: true,
        description: 'What is needed, in one line of 200 characters at the most.',
      }),
      ...wishes(t),
      ...needLabelInput(t),
      ...stepInput(t),
    }),
  }),
  makes,
  write: raiseNeed,
  whose: signing,
});

writeField('changeNeed', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Changes what an open need says. What is left out stays as it is; null takes it away. Its state changes by ' +
    '`advanceNeed`.',
  input: builder.inputRef<ChangeNeed, false>('ChangeNeedInput').implement({
    description: 'What a need is to say instead.',
    fields: (t) => ({
      id: id(t),
      version: versionInput(t),
      kind: t.field({ type: NeedKind, description: 'What is asked for.' }),
      title: t.string({
        description: 'What is needed, in one line of 200 characters at the most.',
      }),
      ...wishes(t),
      ...needLabelInput(t),
    }),
  }),
  makes,
  write: (writer, input) => changeNeed(writer, named(input)),
  whose: (input) => ({ of: 'NEED', id: named(input).id, path: ['id'] }),
});

writeField('advanceNeed', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Takes a need a step further, to one of the states in its `next`: to acknowledge, answer, meet, decline or ' +
    'withdraw it. `NeedState` says which step is whose.',
  input: builder.inputRef<AdvanceNeed, false>('AdvanceNeedInput').implement({
    description: 'What has become of a need, and who says so.',
    fields: (t) => ({
      id: id(t),
      version: versionInput(t),
      state: t.field({
        type: NeedState,
        required: true,
        description: 'The state that it comes to.',
      }),
      ...stepInput(t),
    }),
  }),
  makes,
  write: (writer, input) => advanceNeed(writer, named(input)),
  whose: signing,
});

const answerInput = (name: string) =>
  builder.inputRef<AnswerNeed, false>(name).implement({
    description: 'A need, and an activity that answers it.',
    fields: (t) => ({
      id: id(t),
      version: versionInput(t),
      activity: t.id({ required: true, description: 'The activity, by its global `id`.' }),
    }),
  });

const answering = (input: AnswerNeed): AnswerNeed => ({
  ...named(input),
  activity: keyOf('Activity', input.activity, ['activity']),
});

writeField('linkActivityToNeed', {
  by: ['OFFICER'],
  description:
    'Puts on record that an activity answers a need: one for that country, or for no country in particular.',
  input: answerInput('LinkActivityToNeedInput'),
  makes,
  write: (writer, input) => linkActivityToNeed(writer, answering(input)),
});

writeField('unlinkActivityFromNeed', {
  by: ['OFFICER'],
  description: 'Takes back that an activity answers a need.',
  input: answerInput('UnlinkActivityFromNeedInput'),
  makes,
  write: (writer, input) => unlinkActivityFromNeed(writer, answering(input)),
});
