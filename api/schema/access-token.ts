import type { ConnectionRow } from '../../graph/connection.ts';
import type { AccessTokenRow } from '../../graph/entities/access-token.ts';
import { accessTokenPage } from '../../graph/queries/access.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { Role, TokenScope } from './access-words.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Remembered } from './remembered.ts';

export const AccessToken = builder.objectRef<AccessTokenRow>('AccessToken').implement({
  description: 'A token of a partner’s tool. Its secret is its owner’s alone.',
  interfaces: [Remembered],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The part of the token that is no secret.' }),
    name: t.exposeString('name', { description: 'What it is for.' }),
    role: t.field({ type: Role, description: 'What it is here.', resolve: ({ role }) => role }),
    teams: t.exposeStringList('teams', {
      description: 'The teams that it acts for, by their slugs.',
    }),
    offices: t.exposeStringList('offices', {
      description: 'The offices of an officer, by their slugs; empty where it is all of them.',
    }),
    scopes: t.field({
      type: [TokenScope],
      description: 'What it may be used for.',
      resolve: ({ scopes }) => scopes,
    }),
    expiresOn: t.expose('expiresOn', {
      type: 'Date',
      description: 'From this day on it holds no more.',
    }),
    lastUsedOn: t.expose('lastUsedOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which it was used; null where it never was.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null where it was not.',
    }),
    issuedBy: t.exposeString('issuedBy', {
      nullable: true,
      description: 'Who issued it: issuer and subject; null where nobody had signed in.',
    }),
  }),
});

const AccessTokenConnection = connectionOf('AccessToken', AccessToken);

builder.queryField('accessTokens', (t) =>
  t.field({
    ...calledBy(['ADMIN']),
    type: AccessTokenConnection,
    description: 'All tokens of partners’ tools, those too that hold no more.',
    args: listArgs({ of: 'tokens', standard: 'by name' }),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<AccessTokenRow>>(accessTokenPage, context, info),
  }),
);
