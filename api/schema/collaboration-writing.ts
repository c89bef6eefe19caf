import type { CollaborationRow } from '../../graph/entities/collaboration.ts';
import { findCollaboration } from '../../graph/queries/find-collaboration.ts';
import {
  type ChangeCollaboration,
  changeCollaboration,
  type CreateCollaboration,
  createCollaboration,
  type EndCollaboration,
  endCollaboration,
} from '../../graph/writes/collaboration.ts';
import { builder } from '../builder.ts';
import { CollaborationKind } from './collaboration-words.ts';
import { Collaboration } from './collaboration.ts';
import type { FilterFields } from './comparison.ts';
import { labelInput } from './labelled.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, lifeInput, versionInput } from './write-input.ts';

type InputFields = Parameters<FilterFields>[0];

const slugInput = (t: InputFields) =>
  t.string({ required: true, description: 'The collaboration, by its `slug`.' });

const makes: Made<CollaborationRow> = {
  name: 'collaboration',
  type: Collaboration,
  description: 'The collaboration as it is now.',
  find: findCollaboration,
};

writeField('createCollaboration', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Puts on record that two teams work together. An agreement of several teams is a collaboration of each two ' +
    'of them, of one title.',
  input: builder.inputRef<CreateCollaboration, false>('CreateCollaborationInput').implement({
    description: 'That two teams work together.',
    fields: (t) => ({
      from: t.string({
        required: true,
        description:
          'One of the two, by its slug; in mentoring and sponsorship the one that gives.',
      }),
      to: t.string({
        required: true,
        description: 'The other one; in mentoring and sponsorship the one that receives.',
      }),
      kind: t.field({
        type: CollaborationKind,
        required: true,
        description: 'How they work together.',
      }),
      title: t.string({
        required: true,
        description: 'What it is, in English: one line, 200 characters at the most.',
      }),
      ...lifeInput(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: createCollaboration,
  whose: ({ from, to }) => ({ of: 'TEAMS', teams: [from, to], path: ['from'] }),
  proposedFor: 'COLLABORATION',
});

writeField('changeCollaboration', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Changes what is on record of a collaboration: its kind, its title, its dates. What is left out stays as it ' +
    'is; null takes it away.',
  input: builder.inputRef<ChangeCollaboration, false>('ChangeCollaborationInput').implement({
    description: 'What is to be different, and who says so.',
    fields: (t) => ({
      slug: slugInput(t),
      version: versionInput(t),
      kind: t.field({ type: CollaborationKind, description: 'How they work together.' }),
      title: t.string({
        description: 'What it is, in English: one line, 200 characters at the most.',
      }),
      ...lifeInput(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: changeCollaboration,
  whose: ({ slug }) => ({ of: 'COLLABORATION', id: slug, path: ['slug'] }),
  proposedFor: 'COLLABORATION',
});

writeField('endCollaboration', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Puts on record that a collaboration has ended; it stays on record with the dates of its life.',
  input: builder.inputRef<EndCollaboration, false>('EndCollaborationInput').implement({
    description: 'When a collaboration ended, and who says so.',
    fields: (t) => ({
      slug: slugInput(t),
      version: versionInput(t),
      until: t.field({
        type: 'PartialDate',
        required: true,
        description: 'The last date on which it held: not before it began, and not in the future.',
      }),
      ...factInput(t),
    }),
  }),
  makes,
  write: endCollaboration,
  whose: ({ slug }) => ({ of: 'COLLABORATION', id: slug, path: ['slug'] }),
  proposedFor: 'COLLABORATION',
});
