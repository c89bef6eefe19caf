import type { ClaimRow } from '../../graph/entities/claim.ts';
import { find } from '../../graph/queries/find.ts';
import {
  type ChangeClaim,
  changeClaim,
  type RecordClaim,
  recordClaim,
} from '../../graph/writes/claim.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { ClaimStatement } from './claim-words.ts';
import { Claim } from './claim.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, versionInput } from './write-input.ts';

const makes: Made<ClaimRow> = {
  name: 'claim',
  type: Claim,
  description: 'The claim as it is now.',
  find: (key, asked) => find('Claim', key, asked),
};

writeField('recordClaim', {
  by: ['OFFICER'],
  description: 'Puts on record what a source says about the national CIRT of a country.',
  input: builder.inputRef<RecordClaim, false>('RecordClaimInput').implement({
    description: 'What a source says about a country.',
    fields: (t) => ({
      country: t.string({
        required: true,
        description: 'The country, by its ISO 3166-1 alpha-2 code, in any case: `RW`.',
      }),
      statement: t.field({ type: ClaimStatement, required: true, description: 'What it says.' }),
      ...factInput(t),
    }),
  }),
  makes,
  write: recordClaim,
});

writeField('changeClaim', {
  by: ['OFFICER'],
  description:
    'Puts right what is on record of a claim. Where a source says something new, record another claim: both ' +
    'are then known with their dates.',
  input: builder.inputRef<ChangeClaim, false>('ChangeClaimInput').implement({
    description: 'What the source really said.',
    fields: (t) => ({
      id: t.id({ required: true, description: 'The claim, by its global `id`.' }),
      version: versionInput(t),
      statement: t.field({ type: ClaimStatement, description: 'What it says.' }),
      ...factInput(t),
    }),
  }),
  makes,
  write: (writer, input) => changeClaim(writer, { ...input, id: keyOf('Claim', input.id, ['id']) }),
});
