import type { ContactRow } from '../../graph/entities/contact.ts';
import { find } from '../../graph/queries/find.ts';
import { type RecordContactCheck, recordContactCheck } from '../../graph/writes/contact-check.ts';
import { type SetContactKey, setContactKey } from '../../graph/writes/contact-key.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import { CheckMethod, CheckResult, ContactChannel } from './contact-words.ts';
import { Contact } from './contact.ts';
import { type Made, writeField } from './write-field.ts';
import { versionInput } from './write-input.ts';

const makes: Made<ContactRow> = {
  name: 'contact',
  type: Contact,
  description: 'The contact, with its ledger as it is now.',
  find: (key, asked) => find('Contact', key, asked),
};

const contactOf = ({ contact }: { readonly contact: string }) =>
  keyOf('Contact', contact, ['contact']);

writeField('recordContactCheck', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Adds a check of a contact to its ledger. A team confirms its own contacts, by SELF_CONFIRMATION; an ' +
    'officer records every check of a contact that he may read.',
  input: builder.inputRef<RecordContactCheck, false>('RecordContactCheckInput').implement({
    description: 'What was checked, how, when, and what came of it.',
    fields: (t) => ({
      contact: t.id({ required: true, description: 'The contact, by its global `id`.' }),
      channel: t.field({
        type: ContactChannel,
        required: true,
        description: 'What was checked: it has to be on record.',
      }),
      method: t.field({ type: CheckMethod, required: true, description: 'How.' }),
      result: t.field({
        type: CheckResult,
        required: true,
        description: 'What came of it: FAILED after a BOUNCE, CONFIRMED for a SELF_CONFIRMATION.',
      }),
      on: t.field({
        type: 'Date',
        description: 'On which day, not in the future; today where nobody says.',
      }),
      note: t.string({
        description:
          'What a reader should know of it, in English: 1000 characters at the most, no names of persons.',
      }),
    }),
  }),
  makes,
  write: (writer, input) => recordContactCheck(writer, { ...input, contact: contactOf(input) }),
  whose: (input) => ({ of: 'CONTACT', id: contactOf(input), path: ['contact'] }),
});

writeField('setContactKey', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Puts the OpenPGP key of a contact on record, by what the key says of itself. Private keys are refused.',
  input: builder.inputRef<SetContactKey, false>('SetContactKeyInput').implement({
    description: 'The key of a contact.',
    fields: (t) => ({
      contact: t.id({ required: true, description: 'The contact, by its global `id`.' }),
      version: versionInput(t),
      armored: t.string({
        required: true,
        description:
          'One public key, armoured as ASCII, 65536 characters at the most. Of its user ids those at the address of the ' +
          'contact are kept, and no names of others. Source: RFC 9580.',
      }),
    }),
  }),
  makes,
  write: (writer, input) => setContactKey(writer, { ...input, contact: contactOf(input) }),
  whose: (input) => ({ of: 'CONTACT', id: contactOf(input), path: ['contact'] }),
});
