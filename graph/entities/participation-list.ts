import { factFilters, factOrders, heldOn, lifeFilters, lifeOrders } from '../fact.ts';
import { atEnd, type Filters, words } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, text, textAt } from '../order.ts';
import { endOf } from '../row.ts';
import { countryFilters } from './country-filter.ts';
import { networkFilters } from './network-list.ts';

const participationFilters: Filters = {
  ...factFilters,
  ...lifeFilters,
  heldOn,
  role: words('role'),
  country: atEnd('country', () => countryFilters),
  network: atEnd('network', () => networkFilters),
};

export const participationOrders = {
  COUNTRY: textAt('country', 'name'),
  NETWORK: textAt('network', 'name'),
  ROLE: text('role'),
  ...lifeOrders,
  ...factOrders,
};

/** What a country takes part in, by network. */
export const participationsOfCountry: List = {
  match: (row, from) => `(${from})-[${row.item}:TAKES_PART_IN]->(${endOf(row, 'network')}:Network)`,
  ends: { near: 'country', start: 'country', end: 'network' },
  filters: () => participationFilters,
  ordering: {
    by: participationOrders,
    standard: [ascending('NETWORK')],
    key: [textAt('network', 'id')],
  },
};

/** Which countries take part in a network, by country. */
export const participationsInNetwork: List = {
  match: (row, from) => `(${from})<-[${row.item}:TAKES_PART_IN]-(${endOf(row, 'country')}:Country)`,
  ends: { near: 'network', start: 'country', end: 'network' },
  filters: () => participationFilters,
  ordering: {
    by: participationOrders,
    standard: [ascending('COUNTRY')],
    key: [textAt('country', 'iso2')],
  },
};
