import { type Bridge, bridgesOf } from '../../graph/measures/bridges.ts';
import {
  type Centrality,
  centralityOf,
  MAX_CENTRAL_NODES,
} from '../../graph/measures/centrality.ts';
import {
  type Communities,
  communitiesOf,
  type Community,
  type Shared,
} from '../../graph/measures/communities.ts';
import type { Cooperation, MeasuredNode } from '../../graph/measures/cooperation.ts';
import { builder } from '../builder.ts';
import { encodeGlobalId } from '../global-id.ts';
import { RegionCode } from './region-words.ts';

const idOf = ({ id: [type, key] }: MeasuredNode) => encodeGlobalId(type, key);

const GraphBridge = builder.objectRef<Bridge>('GraphBridge').implement({
  description: 'A team or network without which others would have no way to each other.',
  fields: (t) => ({
    id: t.id({ description: 'The `id` of its node.', resolve: ({ node }) => idOf(node) }),
    separates: t.exposeInt('separates', {
      description:
        'How many teams would be cut off, were it not there: those outside of the largest part that ' +
        'is left of what it holds together.',
    }),
  }),
});

const SharedKind = builder.enumType('GraphSharedKind', {
  description: 'What the teams of a community may share.',
  values: {
    NETWORK: { description: 'That they belong to a network.' },
    REGION: { description: 'That they are based in an ITU region.' },
  } satisfies Record<Shared['kind'], object>,
});

const GraphShared = builder.objectRef<Shared & { readonly of: number }>('GraphShared').implement({
  description: 'What the teams of a community have in common.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SharedKind, description: 'What it is.' }),
    name: t.exposeString('name', { description: 'The network or region, as it is known.' }),
    region: t.expose('region', {
      type: RegionCode,
      nullable: true,
      description: 'Of REGION: its code.',
    }),
    teams: t.exposeInt('teams', { description: 'How many teams of the community share it.' }),
    share: t.float({
      description: 'How many that is of the teams of the community: 0 to 1.',
      resolve: ({ teams, of }) => teams / of,
    }),
  }),
});

const GraphCommunity = builder.objectRef<Community>('GraphCommunity').implement({
  description: 'Teams and networks that have more to do with each other than with the rest.',
  fields: (t) => ({
    nodes: t.idList({
      description: 'The `id`s of its nodes, in the order of the graph.',
      resolve: ({ nodes }) => nodes.map(idOf),
    }),
    teams: t.exposeInt('teams', { description: 'How many of them are teams.' }),
    shared: t.field({
      type: GraphShared,
      nullable: true,
      description:
        'What most of its teams share, to call it by; null where no two of them share a network or ' +
        'region. Among equals, a network before a region.',
      resolve: ({ shared, teams }) => shared && { ...shared, of: teams },
    }),
  }),
});

const GraphCommunities = builder.objectRef<Communities>('GraphCommunities').implement({
  description: 'A graph divided into communities.',
  fields: (t) => ({
    communities: t.field({
      type: [GraphCommunity],
      description:
        'The communities, those with most teams first. Who is linked to nobody is in none.',
      resolve: ({ communities }) => communities,
    }),
    modularity: t.exposeFloat('modularity', {
      nullable: true,
      description:
        'How clear the division is: from -0.5 to 1; 0 is as by chance, from about 0.3 on it says ' +
        'something. Null where there are no links. Source: Newman, Modularity and community structure ' +
        'in networks (PNAS 103, 2006).',
    }),
  }),
});

const GraphCentrality = builder.objectRef<Centrality>('GraphCentrality').implement({
  description: 'How central a team or network is among those of a graph.',
  fields: (t) => ({
    id: t.id({ description: 'The `id` of its node.', resolve: ({ node }) => idOf(node) }),
    degree: t.exposeInt('degree', {
      description: 'How many teams and networks of this graph it is linked to.',
    }),
    betweenness: t.exposeFloat('betweenness', {
      description:
        'How often it lies on the shortest ways between all others: 0 to 1. Source: Freeman, A set of ' +
        'measures of centrality based on betweenness (Sociometry 40, 1977), worked out after Brandes ' +
        '(2001) and divided by the number of pairs.',
    }),
  }),
});

export const GraphMeasures = builder.objectRef<Cooperation>('GraphMeasures').implement({
  description:
    'Measures of how teams work together: of the teams and networks that the graph shows, and the ' +
    'memberships and collaborations between them; two that have several of these are linked once. ' +
    'What is left out under `maxNodes` and `maxEdges`, or lies beyond the scope, has no part in them. ' +
    'Why these: docs/decisions/network-measures.md.',
  fields: (t) => ({
    isolates: t.idList({
      description:
        'The `id`s of teams that are a member of nothing and work with nobody, in the whole graph, as ' +
        'far as the filter matches and you may know.',
      resolve: ({ nodes }) => nodes.filter(({ isIsolate }) => isIsolate).map(idOf),
    }),
    bridges: t.field({
      type: [GraphBridge],
      description:
        'Teams and networks whose removal would separate teams, those that separate most first: ' +
        'the articulation points (cut vertices) of graph theory. Source: Tarjan, Depth-first search and ' +
        'linear graph algorithms (SIAM J. Comput. 1, 1972).',
      resolve: bridgesOf,
    }),
    communities: t.field({
      type: GraphCommunities,
      description:
        'Communities by the Louvain method, the same for the same graph. Source: Blondel et al., Fast ' +
        'unfolding of communities in large networks (J. Stat. Mech. P10008, 2008).',
      resolve: communitiesOf,
    }),
    centrality: t.field({
      type: [GraphCentrality],
      nullable: true,
      description:
        'How central each team and network is, in the order of the graph; null where there are more than ' +
        `${MAX_CENTRAL_NODES} of them.`,
      resolve: centralityOf,
    }),
  }),
});
