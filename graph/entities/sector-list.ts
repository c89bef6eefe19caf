import { factFilters } from '../fact.ts';
import { type Filters, key, property, rows } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, text } from '../order.ts';
import { teamsOfSector } from './team-list.ts';

const sectorFilters: Filters = {
  ...factFilters,
  code: key('code'),
  annex: property('annex'),
  teams: rows(() => teamsOfSector),
};

const code = text('code');
export const sectorOrders = { NAME: text('name'), CODE: code, ANNEX: text('annex') };

/** All sectors, by annex and name. */
export const sectors: List = {
  match: ({ item }) => `(${item}:Sector)`,
  filters: () => sectorFilters,
  ordering: { by: sectorOrders, standard: [ascending('ANNEX'), ascending('NAME')], key: [code] },
};

/** The sectors that a team serves, by name. */
export const sectorsOfTeam: List = {
  match: ({ item }, from) => `(${from})-[:SERVES_SECTOR]->(${item}:Sector)`,
  filters: () => sectorFilters,
  ordering: { by: sectorOrders, standard: [ascending('NAME')], key: [code] },
};
