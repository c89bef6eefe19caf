import { ascending, type List } from '../connection.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { among, conditionsOf, type Filters } from '../filter.ts';
import { end } from '../relation.ts';
import { type Shape, stored } from '../shape.ts';
import type { MembershipStatus } from '../words.ts';
import { network, type NetworkRow } from './network.ts';
import { team, type TeamRow } from './team.ts';

/** That a team belongs to a network. */
export interface MembershipRow extends FactRow, LifeRow {
  readonly tier: string | null;
  readonly status: MembershipStatus;
  readonly [key: `team@${string}`]: TeamRow;
  readonly [key: `network@${string}`]: NetworkRow;
}

export const membership: Shape = {
  name: 'Membership',
  fields: {
    ...factFields,
    ...lifeFields,
    tier: stored('tier'),
    status: stored('status'),
    team: end(() => team, 'startNode'),
    network: end(() => network, 'endNode'),
  },
};

const membershipFilters: Filters = {
  status: among((item) => `${item}.status`),
  tier: among((item) => `${item}.tier`),
};

/** Memberships reached by `match`, by the name of what stands at their other end. */
export function membershipsBy(match: List['match'], far: 'startNode' | 'endNode'): List {
  return {
    match,
    where: (item, place) => conditionsOf(membershipFilters, item, place),
    order: (item) => ascending(`${far}(${item}).name`, `${far}(${item}).id`),
  };
}
