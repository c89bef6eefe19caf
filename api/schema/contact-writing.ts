import type { ContactRow } from '../../graph/entities/contact.ts';
import type { TeamRow } from '../../graph/entities/team.ts';
import { find } from '../../graph/queries/find.ts';
import {
  type AddContact,
  addContact,
  type ChangeContact,
  changeContact,
  type RemoveContact,
  removeContact,
} from '../../graph/writes/contact.ts';
import type { Whose } from '../../graph/writing/ownership.ts';
import { builder } from '../builder.ts';
import { keyOf } from '../global-id.ts';
import type { FilterFields } from './comparison.ts';
import { ContactRole, Weekday } from './contact-words.ts';
import { Contact } from './contact.ts';
import { labelInput } from './labelled.ts';
import { Team } from './team.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, versionInput } from './write-input.ts';

type InputFields = Parameters<FilterFields>[0];

const HoursInput = builder
  .inputRef<NonNullable<AddContact['hours']>, false>('ContactHoursInput')
  .implement({
    description: 'When a contact answers, in its own time zone: all there is to say of it.',
    fields: (t) => ({
      timeZone: t.string({
        required: true,
        description: 'Its time zone, by its name in the IANA Time Zone Database: `Asia/Kolkata`.',
      }),
      roundTheClock: t.boolean({
        description:
          'Whether it answers at any hour of any day; then say nothing of days and hours.',
      }),
      weekdays: t.field({ type: [Weekday], description: 'The days on which it answers.' }),
      opens: t.string({ description: 'From when on it answers: `09:00`. With `closes`.' }),
      closes: t.string({
        description:
          'Until when it answers: `17:30`; before `opens` where that is on the next day.',
      }),
    }),
  });

const KeyInput = builder
  .inputRef<NonNullable<AddContact['key']>, false>('ContactKeyInput')
  .implement({
    description: 'The OpenPGP key that mail to a contact is encrypted with: all there is to say.',
    fields: (t) => ({
      fingerprint: t.string({
        description: 'Its fingerprint: 40 or 64 hexadecimal digits; spaces between are left out.',
      }),
      url: t.string({
        description: 'Where it can be downloaded: an address that starts with http:// or https://.',
      }),
    }),
  });

const EMAIL =
  'The e-mail address of the role, `cert@example.org`: never a person’s own, for persons are not on record here.';

const details = (t: InputFields) => ({
  phone: t.string({
    description: 'The telephone number of the role. Source: ITU-T E.164. Format: `+41227305111`.',
  }),
  hours: t.field({ type: HoursInput, description: 'When it answers.' }),
  key: t.field({ type: KeyInput, description: 'The key to write to it with.' }),
});

const makes: Made<ContactRow> = {
  name: 'contact',
  type: Contact,
  description: 'The contact as it is now.',
  find: (key, asked) => find('Contact', key, asked),
};

const makesTeam: Made<TeamRow> = {
  name: 'team',
  type: Team,
  description: 'The team, without the contact.',
  find: (key, asked) => find('Team', key, asked),
};

const id = (t: InputFields) =>
  t.id({ required: true, description: 'The contact, by its global `id`.' });
const keyIn = (input: { readonly id: string }) => keyOf('Contact', input.id, ['id']);
const whose = (input: { readonly id: string }): Whose => ({
  of: 'CONTACT',
  id: keyIn(input),
  path: ['id'],
});

writeField('addContact', {
  by: ['TEAM', 'OFFICER'],
  description: 'Puts a role on record by which a team can be reached.',
  input: builder.inputRef<AddContact, false>('AddContactInput').implement({
    description: 'How a role of a team is reached, and who says so.',
    fields: (t) => ({
      team: t.string({ required: true, description: 'The team, by its slug: `rw-csirt`.' }),
      role: t.field({ type: ContactRole, required: true, description: 'Which role it reaches.' }),
      email: t.string({ required: true, description: EMAIL }),
      ...details(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: addContact,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'CONTACT',
});

writeField('changeContact', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Changes what is on record of a contact. What is left out stays as it is; null takes it away.',
  input: builder.inputRef<ChangeContact, false>('ChangeContactInput').implement({
    description: 'What is to be different about a contact, and who says so.',
    fields: (t) => ({
      id: id(t),
      version: versionInput(t),
      role: t.field({ type: ContactRole, description: 'Which role it reaches.' }),
      email: t.string({ description: EMAIL }),
      ...details(t),
      ...labelInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: (writer, input) => changeContact(writer, { ...input, id: keyIn(input) }),
  whose,
  proposedFor: 'CONTACT',
});

writeField('removeContact', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Takes a contact off the record: nobody is reached by it any more. The import does not bring it back.',
  input: builder.inputRef<RemoveContact, false>('RemoveContactInput').implement({
    description: 'Which contact is to go.',
    fields: (t) => ({ id: id(t), version: versionInput(t) }),
  }),
  makes: makesTeam,
  write: (writer, input) => removeContact(writer, { ...input, id: keyIn(input) }),
  whose,
  proposedFor: 'CONTACT',
});
