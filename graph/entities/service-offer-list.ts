import { factFilters, factOrders, heldOn, lifeFilters, lifeOrders } from '../fact.ts';
import { atEnd, type Filters } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, textAt } from '../order.ts';
import { endOf } from '../row.ts';
import { mayBeSeen } from '../visibility.ts';
import { serviceFilters } from './service-list.ts';

const serviceOfferFilters: Filters = {
  ...factFilters,
  ...lifeFilters,
  heldOn,
  service: atEnd('service', () => serviceFilters),
};

export const serviceOfferOrders = {
  SERVICE: textAt('service', 'id'),
  ...lifeOrders,
  ...factOrders,
};

/** The services that a team offers, each as the fact that it does. */
export const serviceOffersOfTeam: List = {
  match: (row, from) => `(${from})-[${row.item}:OFFERS]->(${endOf(row, 'service')}:Service)`,
  always: (row, inquiry) => [mayBeSeen(row.item, inquiry)],
  ends: { near: 'team', start: 'team', end: 'service' },
  filters: () => serviceOfferFilters,
  ordering: {
    by: serviceOfferOrders,
    standard: [ascending('SERVICE')],
    key: [textAt('service', 'id')],
  },
};
