import type { GrantedRole } from '../../graph/access/grant.ts';
import type { TokenScope as Scope } from '../../graph/access/tokens.ts';
import { builder } from '../builder.ts';

type Described<Word extends string> = Record<Word, { readonly description: string }>;

export const Role = builder.enumType('Role', {
  description: 'What somebody who has signed in may be here.',
  values: {
    PARTNER: { description: 'A tool of a partner: reads CLEAR and GREEN.' },
    TEAM: { description: 'Acts for one or more teams: reads all of theirs, and writes of them.' },
    OFFICER: { description: 'An officer of ITU: reads all but RED, and writes of every team.' },
    ADMIN: { description: 'Gives tokens and roles, and takes them away; reads CLEAR and GREEN.' },
  } satisfies Described<GrantedRole>,
});

export const TokenScope = builder.enumType('TokenScope', {
  description: 'What a token may be used for.',
  values: {
    READ: { description: 'To read what its role may read.' },
    WRITE: { description: 'To change what its role may change.' },
  } satisfies Described<Scope>,
});
