import type { graphql } from '../graphql.ts';

export type NodeKind = ReturnType<typeof graphql.scalar<'GraphNodeKind'>>;
export type LinkKind = ReturnType<typeof graphql.scalar<'GraphEdgeKind'>>;
export type Constituency = ReturnType<typeof graphql.scalar<'Constituency'>>;
export type MembershipStatus = ReturnType<typeof graphql.scalar<'MembershipStatus'>>;

/** In the order of the legend. */
export const NODE_KINDS = ['TEAM', 'NETWORK', 'COUNTRY'] as const satisfies readonly NodeKind[];

export const LINK_KINDS = [
  'MEMBER_OF',
  'COLLABORATES_WITH',
  'BASED_IN',
  'COVERS',
  'TAKES_PART_IN',
] as const satisfies readonly LinkKind[];

export const CONSTITUENCIES = [
  'NATIONAL',
  'GOVERNMENT',
  'SECTORAL',
  'INDUSTRY',
  'ACADEMIC',
  'MILITARY',
  'INTERNAL',
] as const satisfies readonly Constituency[];

export const MEMBERSHIP_STATUSES = [
  'CURRENT',
  'CANDIDATE',
  'SUSPENDED',
  'FORMER',
] as const satisfies readonly MembershipStatus[];
