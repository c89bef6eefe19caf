import type { ConnectionRow } from '../../graph/connection.ts';
import type { AccountRow } from '../../graph/entities/account.ts';
import { accountPage } from '../../graph/queries/access.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { Role } from './access-words.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Remembered } from './remembered.ts';

export const Account = builder.objectRef<AccountRow>('Account').implement({
  description: 'Somebody who signs in at an OpenID provider, and what he may be here.',
  interfaces: [Remembered],
  fields: (t) => ({
    issuer: t.exposeString('issuer', { description: 'Who knows him: the `iss` of his tokens.' }),
    subject: t.exposeString('subject', { description: 'As whom: the `sub` of his tokens.' }),
    role: t.field({ type: Role, description: 'What he is here.', resolve: ({ role }) => role }),
    teams: t.exposeStringList('teams', {
      description: 'The teams that he acts for, by their slugs.',
    }),
    offices: t.exposeStringList('offices', {
      description: 'The offices of an officer, by their slugs; empty where it is all of them.',
    }),
    changedAt: t.expose('changedAt', {
      type: 'DateTime',
      description: 'When he was given this role.',
    }),
  }),
});

const AccountConnection = connectionOf('Account', Account);

builder.queryField('accounts', (t) =>
  t.field({
    ...calledBy(['ADMIN']),
    type: AccountConnection,
    description: 'All who were given a role.',
    args: listArgs({ of: 'accounts', standard: 'by issuer and subject' }),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<AccountRow>>(accountPage, context, info),
  }),
);
