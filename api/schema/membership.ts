import type { membershipOrders } from '../../graph/entities/membership-list.ts';
import type { MembershipRow } from '../../graph/entities/membership.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Fact, Lived } from './fact.ts';
import { Labelled } from './labelled.ts';
import { MembershipFilter } from './membership-filter.ts';
import { MembershipStatus } from './membership-words.ts';
import { Network } from './network.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { Team } from './team.ts';
import { Versioned } from './versioned.ts';
import { tellWithheld } from './withheld.ts';

export const Membership = builder.objectRef<MembershipRow>('Membership');
export const MembershipConnection = connectionOf('Membership', Membership);
tellWithheld(MembershipConnection, 'of the memberships of a team');

const MembershipOrder = orderOf('Membership', 'memberships', {
  NETWORK: 'The name of the network.',
  TEAM: 'The name of the team.',
  STATUS: 'Whether it holds.',
  TIER: 'The tier.',
  SINCE: 'When it began.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof membershipOrders, string>);

export const membershipArgs = (standard: string) =>
  listArgs({ of: 'memberships', filter: MembershipFilter, orderBy: MembershipOrder, standard });

Membership.implement({
  description: 'That a team belongs to a network.',
  interfaces: [Fact, Lived, Labelled, Versioned, Remembered],
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
