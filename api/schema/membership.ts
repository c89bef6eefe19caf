import type { MembershipRow } from '../../graph/entities/membership.ts';
import type { MembershipStatus as MembershipStatusWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf } from './connection.ts';
import { Fact, Lived } from './fact.ts';
import { Network } from './network.ts';
import { StringIn } from './string-in.ts';
import { Team } from './team.ts';

const MembershipStatus = builder.enumType('MembershipStatus', {
  description: 'Whether a membership holds.',
  values: {
    CURRENT: { description: 'It holds.' },
    CANDIDATE: { description: 'The team has applied or is being accepted.' },
    SUSPENDED: { description: 'The network has suspended it.' },
    FORMER: { description: 'It has ended.' },
  } satisfies Record<MembershipStatusWord, object>,
});

const MembershipStatusIn = builder.inputType('MembershipStatusIn', {
  description: 'A status that must be among those given.',
  fields: (t) => ({
    in: t.field({
      type: [MembershipStatus],
      required: true,
      description: 'The statuses that match.',
    }),
  }),
});

export const MembershipFilter = builder.inputType('MembershipFilter', {
  description: 'Which memberships are wanted. Fields are joined by AND.',
  fields: (t) => ({
    status: t.field({ type: MembershipStatusIn, description: 'By status.' }),
    tier: t.field({ type: StringIn, description: 'By tier, in the network’s own word.' }),
  }),
});

export const Membership = builder.objectRef<MembershipRow>('Membership');
export const MembershipConnection = connectionOf('Membership', Membership);

Membership.implement({
  description: 'That a team belongs to a network.',
  interfaces: [Fact, Lived],
  fields: (t) => ({
    tier: t.exposeString('tier', {
      nullable: true,
      description: 'The tier in the network’s own word: `full member`, `accredited`.',
    }),
    status: t.expose('status', { type: MembershipStatus, description: 'Whether it holds.' }),
    team: t.field({ type: Team, description: 'The team.', resolve: related('team') }),
    network: t.field({
      type: Network,
      description: 'The network.',
      resolve: related('network'),
    }),
  }),
});
