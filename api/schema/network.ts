import type { ConnectionRow } from '../../graph/connection.ts';
import type { networkOrders } from '../../graph/entities/network-list.ts';
import type { NetworkRow } from '../../graph/entities/network.ts';
import { find } from '../../graph/queries/find.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askMaybe, askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Fact } from './fact.ts';
import { membershipArgs, MembershipConnection } from './membership.ts';
import { NetworkFilter } from './network-filter.ts';
import { NetworkKind } from './network-words.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { searchArg } from './search-argument.ts';
import { participationArgs, ParticipationConnection } from './participation.ts';

export const Network = builder.objectRef<NetworkRow>('Network').implement({
  description: 'An organisation of CIRTs: FIRST, APCERT, CSIRTAmericas of the OAS, …',
  interfaces: [Node, Fact, Remembered],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The stable name of the network in links.' }),
    name: t.exposeString('name', { description: 'The full name.' }),
    shortName: t.exposeString('shortName', { description: 'The name it is known by.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names in use.' }),
    kind: t.expose('kind', { type: NetworkKind, description: 'How far it reaches.' }),
    scope: t.exposeString('scope', {
      nullable: true,
      description: 'What it spans, in words: `Asia-Pacific`.',
    }),
    website: t.exposeString('website', { nullable: true, description: 'Its website: a URL.' }),
    secretariat: t.exposeString('secretariat', {
      nullable: true,
      description: 'Who runs its secretariat.',
    }),
    openTo: t.exposeString('openTo', {
      nullable: true,
      description: 'Who may join it, in words; null where the source does not say.',
    }),
    tiers: t.exposeStringList('tiers', {
      description:
        'As what one may belong to it, in its own words; none where the source does not say.',
    }),
    founded: t.expose('founded', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it was founded; null where nobody says.',
    }),
    members: t.field({
      type: MembershipConnection,
      description: 'The memberships of its teams, as far as you may know.',
      args: membershipArgs('by the name of the team'),
      resolve: related('members'),
    }),
    participations: t.field({
      type: ParticipationConnection,
      description: 'The countries that take part themselves.',
      args: participationArgs('by the name of the country'),
      resolve: related('participations'),
    }),
  }),
});

const NetworkConnection = connectionOf('Network', Network);

const NetworkOrder = orderOf('Network', 'networks', {
  NAME: 'The full name.',
  SHORT_NAME: 'The name it is known by.',
  SLUG: 'The slug.',
  KIND: 'How far it reaches.',
  FOUNDED: 'When it was founded.',
  MEMBERS: 'How many current members it has, as far as you may know.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof networkOrders, string>);

builder.queryFields((t) => ({
  network: t.field({
    ...calledBy('EVERYBODY'),
    type: Network,
    nullable: true,
    description: 'The network with this slug, or null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The slug: `first`.' }) },
    resolve: (_root, _args, context, info) =>
      askMaybe<NetworkRow>((asked) => find('Network', asked.args['slug'], asked), context, info),
  }),
  networks: t.field({
    ...calledBy('EVERYBODY'),
    type: NetworkConnection,
    description: 'The networks on record.',
    args: {
      ...searchArg('networks'),
      ...listArgs({
        of: 'networks',
        filter: NetworkFilter,
        orderBy: NetworkOrder,
        standard: 'by name',
      }),
    },
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<NetworkRow>>((asked) => page('networks', asked), context, info),
  }),
}));
