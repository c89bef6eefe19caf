import { factFilters, factOrders, heldOn, lifeFilters, lifeOrders } from '../fact.ts';
import { atEnd, type Filters, flag, property } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, text, textAt } from '../order.ts';
import { endOf } from '../row.ts';
import { countryFilters } from './country-filter.ts';
import { teamFilters } from './team-filter.ts';

const coverageFilters: Filters = {
  ...factFilters,
  ...lifeFilters,
  heldOn,
  role: property('role'),
  pointOfContact: flag(({ item }) => `coalesce(${item}.pointOfContact, false)`),
  governmentToGovernment: flag(({ item }) => `coalesce(${item}.governmentToGovernment, false)`),
  team: atEnd('team', () => teamFilters),
  country: atEnd('country', () => countryFilters),
};

const role = text('role');

export const teamCoverageOrders = {
  COUNTRY: textAt('country', 'name'),
  TEAM: textAt('team', 'name'),
  ROLE: role,
  ...lifeOrders,
  ...factOrders,
};

/** What a team covers, by country. */
export const coveragesOfTeam: List = {
  match: (row, from) => `(${from})-[${row.item}:COVERS]->(${endOf(row, 'country')}:Country)`,
  ends: { near: 'team', start: 'team', end: 'country' },
  filters: () => coverageFilters,
  ordering: {
    by: teamCoverageOrders,
    standard: [ascending('COUNTRY')],
    key: [textAt('country', 'iso2'), role],
  },
};

/** What covers a country, by team. */
export const coveragesOfCountry: List = {
  match: (row, from) => `(${from})<-[${row.item}:COVERS]-(${endOf(row, 'team')}:Team)`,
  ends: { near: 'country', start: 'team', end: 'country' },
  filters: () => coverageFilters,
  ordering: {
    by: teamCoverageOrders,
    standard: [ascending('TEAM')],
    key: [textAt('team', 'id'), role],
  },
};
