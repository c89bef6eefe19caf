import { factFilters, factOrders, heldOn, lifeFilters, lifeOrders } from '../fact.ts';
import { all, atEnd, condition, type Filters, property } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, maybeText, text, textAt } from '../order.ts';
import { endOf } from '../row.ts';
import { mayBeSeen, withheldBy } from '../visibility.ts';
import { networkFilters } from './network-list.ts';
import { teamFilters } from './team-filter.ts';

const membershipFilters: Filters = {
  ...factFilters,
  ...lifeFilters,
  status: property('status'),
  tier: property('tier'),
  // Of a FORMER one nobody may know when it ended: at the latest when the source said so.
  heldOn: (value, place) => {
    const date = `date(${place.inquiry.binding.param(value)})`;
    const { item } = place.row;
    return all([
      heldOn(value, place),
      condition(`(${item}.status <> 'FORMER' OR coalesce(${item}.until, ${item}.asOf) >= ${date})`),
    ]);
  },
  network: atEnd('network', () => networkFilters),
  team: atEnd('team', () => teamFilters),
};

export const membershipOrders = {
  NETWORK: textAt('network', 'name'),
  TEAM: textAt('team', 'name'),
  STATUS: text('status'),
  TIER: maybeText('tier'),
  ...lifeOrders,
  ...factOrders,
};

const shared = {
  always: (row, inquiry) => [mayBeSeen(row.item, inquiry)],
  filters: () => membershipFilters,
} satisfies Partial<List>;

/** The memberships of a team, by network. */
export const membershipsOfTeam: List = {
  ...shared,
  withheld: withheldBy(mayBeSeen),
  match: (row, from) => `(${from})-[${row.item}:MEMBER_OF]->(${endOf(row, 'network')}:Network)`,
  ends: { near: 'team', start: 'team', end: 'network' },
  ordering: {
    by: membershipOrders,
    standard: [ascending('NETWORK')],
    key: [textAt('network', 'id')],
  },
};

/** The memberships in a network, by team. */
export const membersOfNetwork: List = {
  ...shared,
  match: (row, from) => `(${from})<-[${row.item}:MEMBER_OF]-(${endOf(row, 'team')}:Team)`,
  ends: { near: 'network', start: 'team', end: 'network' },
  ordering: { by: membershipOrders, standard: [ascending('TEAM')], key: [textAt('team', 'id')] },
};
