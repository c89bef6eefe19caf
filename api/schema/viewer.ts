import type { SignInWay as Way } from '../../graph/access/sessions.ts';
import { GRANTED_ROLES } from '../../graph/access/grant.ts';
import { calledBy } from '../access.ts';
import type { Session } from '../auth/identify.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Role, TokenScope } from './access-words.ts';
import { TlpLabel } from './contact-words.ts';

const SignInWay = builder.enumType('SignInWay', {
  description: 'How one signs in on the pages.',
  values: {
    PROVIDER: { description: 'At the OpenID provider that this Atlas trusts: `/session/begin`.' },
    TOKEN: { description: 'By a token that one has, pasted into the page `/sign-in`.' },
  } satisfies Record<Way, { readonly description: string }>,
});

const ViewerSession = builder.objectRef<Session>('ViewerSession').implement({
  description: 'A session of the pages: what a browser has instead of a token.',
  fields: (t) => ({
    way: t.field({
      type: SignInWay,
      description: 'How it was opened.',
      resolve: ({ way }) => way,
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description:
        'When it ends at the latest; two hours without a question end it sooner, and so does the end of what it rests on.',
    }),
  }),
});

type Seen = Pick<Context, 'asker' | 'name' | 'scopes' | 'session' | 'signInWays'>;

const Viewer = builder.objectRef<Seen>('Viewer').implement({
  description: 'Who asks, as this API takes him, and what he sees by that.',
  fields: (t) => ({
    role: t.field({
      type: Role,
      nullable: true,
      description: 'What you are here; null where you have not signed in.',
      resolve: ({ asker }) => GRANTED_ROLES.find((role) => role === asker.viewer.role) ?? null,
    }),
    id: t.string({
      nullable: true,
      description:
        'Who you are, as your changes are signed: issuer and subject, or the word token and its id; null where you have not signed in.',
      resolve: ({ asker }) => asker.viewer.id,
    }),
    name: t.exposeString('name', {
      nullable: true,
      description:
        'What you are called by the provider, your token or its subject; null where you have not signed in.',
    }),
    teams: t.stringList({
      description: 'The teams that you act for, by their slugs.',
      resolve: ({ asker }) => asker.viewer.teams,
    }),
    offices: t.stringList({
      description: 'The offices of an officer, by their slugs; empty where it is all of them.',
      resolve: ({ asker: { viewer } }) => (viewer.offices === 'ALL' ? [] : viewer.offices),
    }),
    labels: t.field({
      type: [TlpLabel],
      description: 'The labels of TLP 2.0 that are shown to you without condition.',
      resolve: ({ asker }) => asker.viewer.labels,
    }),
    scopes: t.field({
      type: [TokenScope],
      description: 'What you may use your token or session for, as far as your role goes.',
      resolve: ({ scopes }) => scopes,
    }),
    session: t.field({
      type: ViewerSession,
      nullable: true,
      description: 'The session that you ask in; null where you sent a token, or nothing.',
      resolve: ({ session }) => session,
    }),
    signInWays: t.field({
      type: [SignInWay],
      description: 'How one signs in on the pages of this Atlas.',
      resolve: ({ signInWays }) => signInWays,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: Viewer,
    description: 'Who you are to this API. It is answered without a look at the graph.',
    resolve: (_root, _args, context) => context,
  }),
);
