import { factFilters, factOrders, heldOn, lifeFilters, lifeOrders, newestFirst } from '../fact.ts';
import { day, type Filters, property, words } from '../filter.ts';
import type { List } from '../list.ts';
import { maybeDate, text } from '../order.ts';
import { capabilityMayBeSeen } from '../visibility.ts';

const shared: Filters = { ...factFilters, ...lifeFilters, heldOn };

export const capabilityOrders = { ...lifeOrders, ...factOrders };
export const fundingOrders = { ...capabilityOrders, SECURED_UNTIL: maybeDate('securedUntil') };

/** The facts with this label on what a team is capable of, those known last first. */
const capabilitiesOfTeam = (
  label: string,
  filters: Filters,
  orders: List['ordering']['by'] = capabilityOrders,
): List => ({
  match: ({ item }, from) => `(${from})-[:HAS_CAPABILITY]->(${item}:${label})`,
  always: ({ item }, inquiry) => [capabilityMayBeSeen(item, inquiry)],
  filters: () => ({ ...shared, ...filters }),
  ordering: { by: orders, standard: newestFirst, key: [text('id')] },
});

export const threatFocusOfTeam = capabilitiesOfTeam('ThreatFocus', { threat: property('threat') });
export const technologyUsesOfTeam = capabilitiesOfTeam('TechnologyUse', {
  technology: property('technology'),
  ethicsPolicy: words('ethicsPolicy'),
});
export const fundingOfTeam = capabilitiesOfTeam(
  'Funding',
  { model: property('model'), securedUntil: day('securedUntil') },
  fundingOrders,
);
