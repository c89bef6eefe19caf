import { collaborationsOfTeam } from '../entities/collaboration-list.ts';
import { membershipsOfTeam } from '../entities/membership-list.ts';
import { networkFilters } from '../entities/network-list.ts';
import { participationsOfCountry } from '../entities/participation-list.ts';
import { coveragesOfTeam } from '../entities/team-coverage-list.ts';
import { teamFilters } from '../entities/team-filter.ts';
import type { Filters } from '../filter.ts';
import type { List } from '../list.ts';
import type { GraphEdgeKind, GraphNodeKind } from '../words.ts';

/** A kind of node: its label, the property that is its key, and which field of the filter is about it. */
export interface NodeKind {
  readonly label: 'Team' | 'Network' | 'Country';
  readonly key: string;
  readonly filter?: { readonly field: string; readonly filters: () => Filters };
}

export const NODE_KINDS: Readonly<Record<GraphNodeKind, NodeKind>> = {
  TEAM: { label: 'Team', key: 'id', filter: { field: 'teams', filters: () => teamFilters } },
  NETWORK: {
    label: 'Network',
    key: 'id',
    filter: { field: 'networks', filters: () => networkFilters },
  },
  COUNTRY: { label: 'Country', key: 'iso2' },
};

/** A kind of link: which field of the filter is about it, and a list that knows its filters and ends. */
export interface EdgeKind {
  readonly filter?: { readonly field: string; readonly list: List };
}

export const EDGE_KINDS: Readonly<Record<GraphEdgeKind, EdgeKind>> = {
  MEMBER_OF: { filter: { field: 'memberships', list: membershipsOfTeam } },
  COLLABORATES_WITH: { filter: { field: 'collaborations', list: collaborationsOfTeam } },
  BASED_IN: {},
  COVERS: { filter: { field: 'coverages', list: coveragesOfTeam } },
  TAKES_PART_IN: { filter: { field: 'participations', list: participationsOfCountry } },
};
