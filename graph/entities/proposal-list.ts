import { flag, type Filters, property, rows } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, descending, foundText, text } from '../order.ts';
import { isOwnProposal, proposalMayBeSeen } from '../visibility/proposals.ts';
import { teamFilters } from './team-filter.ts';
import { teamOrders } from './team-list.ts';

/** The teams whose it is what a proposal is about. */
export const teamsOfProposal: List = {
  match: ({ item }, from) => `(${from})-[:OF_TEAM]->(${item}:Team)`,
  filters: () => teamFilters,
  ordering: { by: teamOrders, standard: [ascending('NAME')], key: [text('id')] },
};

const proposalFilters: Filters = {
  state: property('state'),
  kind: property('kind'),
  thing: property('about'),
  own: flag(({ item }, inquiry) => isOwnProposal(item, inquiry)),
  teams: rows(() => teamsOfProposal),
};

export const proposalOrders = {
  PROPOSED: foundText(({ item }) => `toString(${item}.createdAt)`),
  DECIDED: foundText(({ item }) => `toString(${item}.decidedAt)`),
  STATE: text('state'),
};

const proposalsBy = (match: List['match']): List => ({
  match,
  always: ({ item }, inquiry) => [proposalMayBeSeen(item, inquiry)],
  filters: () => proposalFilters,
  ordering: { by: proposalOrders, standard: [descending('PROPOSED')], key: [text('id')] },
});

export const proposals = proposalsBy(({ item }) => `(${item}:Proposal)`);
export const proposalsOfTeam = proposalsBy(
  ({ item }, from) => `(${from})<-[:OF_TEAM]-(${item}:Proposal)`,
);
