import { factFilters } from '../fact.ts';
import { type Filters, key, property, rows, toOne } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, descending, foundText, text } from '../order.ts';
import { countryFilters, inRegion } from './country-filter.ts';
import { assignmentsOfOffice } from './office-assignment-list.ts';

export const officeFilters: Filters = {
  ...factFilters,
  slug: key('id'),
  kind: property('kind'),
  region: (value, place) => inRegion(value, place),
  country: toOne(
    () => countryFilters,
    (from, to) => `(${from})-[:SEATED_IN]->(${to}:Country)`,
  ),
  assignments: rows(() => assignmentsOfOffice),
};

const slug = text('id');

export const officeOrders = {
  NAME: text('name'),
  SLUG: slug,
  KIND: text('kind'),
  CITY: text('city'),
  REGION: foundText(
    ({ item }) => `head(COLLECT { MATCH (${item})-[:IN_REGION]->(r:Region) RETURN r.code })`,
  ),
};

/** All offices, by region, regional ones first. */
export const offices: List = {
  match: ({ item }) => `(${item}:Office)`,
  filters: () => officeFilters,
  ordering: {
    by: officeOrders,
    standard: [ascending('REGION'), descending('KIND'), ascending('NAME')],
    key: [slug],
  },
};

/** The offices in a region, regional ones first. */
export const officesOfRegion: List = {
  match: ({ item }, from) => `(${from})<-[:IN_REGION]-(${item}:Office)`,
  filters: () => officeFilters,
  ordering: {
    by: officeOrders,
    standard: [descending('KIND'), ascending('NAME')],
    key: [slug],
  },
};
