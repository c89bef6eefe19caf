import type { NetworkRow } from '../../graph/entities/network.ts';
import { find } from '../../graph/queries/find.ts';
import { all } from '../../graph/queries/list.ts';
import type { NetworkKind as NetworkKindWord } from '../../graph/words.ts';
import { ask, askMaybe } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { paging } from './connection.ts';
import { Fact } from './fact.ts';
import { MembershipConnection, MembershipFilter } from './membership.ts';
import { Node } from './node.ts';
import { ParticipationConnection } from './participation.ts';

const NetworkKind = builder.enumType('NetworkKind', {
  description: 'How far a network reaches.',
  values: {
    GLOBAL: { description: 'The world.' },
    REGIONAL: { description: 'A region of the world.' },
    INTERGOVERNMENTAL: { description: 'The members of an intergovernmental organisation.' },
  } satisfies Record<NetworkKindWord, object>,
});

export const Network = builder.objectRef<NetworkRow>('Network').implement({
  description: 'An organisation of CIRTs: FIRST, APCERT, CSIRTAmericas of the OAS, …',
  interfaces: [Node, Fact],
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
    founded: t.expose('founded', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it was founded; null where nobody says.',
    }),
    members: t.field({
      type: MembershipConnection,
      description: 'The memberships of its teams, by the name of the team.',
      args: {
        ...paging,
        filter: t.arg({ type: MembershipFilter, description: 'Only memberships that match.' }),
      },
      resolve: related('members'),
    }),
    participations: t.field({
      type: ParticipationConnection,
      description: 'The countries that take part themselves, by name.',
      args: paging,
      resolve: related('participations'),
    }),
  }),
});

builder.queryFields((t) => ({
  network: t.field({
    type: Network,
    nullable: true,
    description: 'The network with this slug, or null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The slug: `first`.' }) },
    resolve: (_root, _args, context, info) =>
      askMaybe<NetworkRow>((asked) => find('Network', asked.args['slug'], asked), context, info),
  }),
  networks: t.field({
    type: [Network],
    description: 'All networks on record, by name.',
    resolve: (_root, _args, context, info) =>
      ask<NetworkRow>((asked) => all('networks', asked), context, info),
  }),
}));
