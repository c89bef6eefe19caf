import type { AccessTokenRow } from '../../graph/entities/access-token.ts';
import { type IssueToken, issueToken, revokeToken } from '../../graph/access/tokens.ts';
import { findAccessToken } from '../../graph/queries/access.ts';
import { builder } from '../builder.ts';
import { AccessToken } from './access-token.ts';
import { Role, TokenScope } from './access-words.ts';
import { grantInput } from './grant-input.ts';
import { type Made, ToldOnce, writeField } from './write-field.ts';

const makes: Made<AccessTokenRow> = {
  name: 'accessToken',
  type: AccessToken,
  description: 'The token as it is now.',
  find: findAccessToken,
};

writeField('issueAccessToken', {
  by: ['ADMIN'],
  description:
    'Makes a token for a partner’s tool. What it is for can be read later, the token itself cannot.',
  input: builder.inputRef<IssueToken, false>('IssueAccessTokenInput').implement({
    description: 'What a token is for, and how long.',
    fields: (t) => ({
      name: t.string({
        required: true,
        description: 'What it is for: one line, 100 characters at the most.',
      }),
      role: t.field({ type: Role, required: true, description: 'What it is here.' }),
      ...grantInput(t),
      scopes: t.field({
        type: [TokenScope],
        required: true,
        description: 'What it may be used for: one at least.',
      }),
      expiresOn: t.field({
        type: 'Date',
        required: true,
        description: 'From which day on it holds no more: after today, within 400 days.',
      }),
    }),
  }),
  makes,
  tellsOnce: {
    name: 'token',
    description: 'The token itself, to be sent as `Authorization: Bearer`: it is told this once.',
  },
  write: async (writer, input, { context }) => {
    const { id, text } = await issueToken(writer, input, context.asker.viewer.id);
    return new ToldOnce(id, text);
  },
});

writeField('revokeAccessToken', {
  by: ['ADMIN'],
  description: 'Has a token hold no more, at once.',
  input: builder.inputRef<{ readonly id: string }, false>('RevokeAccessTokenInput').implement({
    description: 'Which token.',
    fields: (t) => ({
      id: t.id({ required: true, description: 'The `id` of the token, which is no secret.' }),
    }),
  }),
  makes,
  write: revokeToken,
});
