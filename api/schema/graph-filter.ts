import type { Given } from '../../graph/filter.ts';
import { builder } from '../builder.ts';
import { CollaborationFilter } from './collaboration-filter.ts';
import { wordFilter } from './comparison.ts';
import { GraphEdgeKind, GraphNodeKind } from './graph-words.ts';
import { MembershipFilter } from './membership-filter.ts';
import { NetworkFilter } from './network-filter.ts';
import { ParticipationFilter } from './participation-filter.ts';
import { TeamCoverageFilter } from './team-coverage-filter.ts';
import { TeamFilter } from './team-filter.ts';

const GraphNodeKindFilter = wordFilter('GraphNodeKindFilter', GraphNodeKind);
const GraphEdgeKindFilter = wordFilter('GraphEdgeKindFilter', GraphEdgeKind);

export const GraphFilter = builder.inputRef<Given>('GraphFilter').implement({
  description:
    'What may be in a graph. What does not match is not there: no way leads through it, and it counts ' +
    'nowhere. What is null or empty asks for nothing. In a variable, pass the words and values ' +
    'rather than a whole filter: the answer is put together faster.',
  fields: (t) => ({
    nodeKind: t.field({ type: GraphNodeKindFilter, description: 'By what the nodes are.' }),
    edgeKind: t.field({ type: GraphEdgeKindFilter, description: 'By what the links are.' }),
    minDegree: t.int({
      description:
        'Only nodes with at least so many neighbours in the whole graph, those drawn and those not: `degree`. Ways ' +
        'lead through the others all the same.',
    }),
    teams: t.field({ type: TeamFilter, description: 'Only teams that match.' }),
    networks: t.field({ type: NetworkFilter, description: 'Only networks that match.' }),
    memberships: t.field({
      type: MembershipFilter,
      description: 'Only memberships that match: `{ status: { in: [CURRENT] } }`.',
    }),
    collaborations: t.field({
      type: CollaborationFilter,
      description: 'Only collaborations that match.',
    }),
    coverages: t.field({
      type: TeamCoverageFilter,
      description: 'Only that a team covers a country which matches.',
    }),
    participations: t.field({
      type: ParticipationFilter,
      description: 'Only that a country takes part in a network which matches.',
    }),
  }),
});
