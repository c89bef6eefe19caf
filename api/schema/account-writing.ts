import {
  removeAccount,
  setAccount,
  type SetAccount,
  type Subject,
} from '../../graph/access/accounts.ts';
import type { AccountRow } from '../../graph/entities/account.ts';
import { findAccount } from '../../graph/queries/access.ts';
import { builder } from '../builder.ts';
import { Role } from './access-words.ts';
import { Account } from './account.ts';
import type { FilterFields } from './comparison.ts';
import { grantInput } from './grant-input.ts';
import { type Made, writeField } from './write-field.ts';

const makes: Made<AccountRow> = {
  name: 'account',
  type: Account,
  description: 'The account as it is now; null too where it was taken away.',
  find: findAccount,
};

const whose = (t: Parameters<FilterFields>[0]) => ({
  issuer: t.string({ required: true, description: 'The `iss` of his tokens, exactly.' }),
  subject: t.string({ required: true, description: 'The `sub` of his tokens, exactly.' }),
});

writeField('setAccount', {
  by: ['ADMIN'],
  description:
    'Gives somebody who signs in at an OpenID provider a role, in place of the one that he had.',
  input: builder.inputRef<SetAccount, false>('SetAccountInput').implement({
    description: 'Who, and what he may be.',
    fields: (t) => ({
      ...whose(t),
      role: t.field({ type: Role, required: true, description: 'What he is here from now on.' }),
      ...grantInput(t),
    }),
  }),
  makes,
  write: setAccount,
});

writeField('removeAccount', {
  by: ['ADMIN'],
  description: 'Takes somebody’s role away: his tokens are good for nothing here from then on.',
  input: builder.inputRef<Subject, false>('RemoveAccountInput').implement({
    description: 'Who.',
    fields: whose,
  }),
  makes,
  write: removeAccount,
});
