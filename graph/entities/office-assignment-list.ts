import { factFilters, factOrders } from '../fact.ts';
import { atEnd, type Filters } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, textAt } from '../order.ts';
import { endOf } from '../row.ts';
import { countryFilters } from './country-filter.ts';
import { officeFilters } from './office-list.ts';

const assignmentFilters: Filters = {
  ...factFilters,
  office: atEnd('office', () => officeFilters),
  country: atEnd('country', () => countryFilters),
};

export const assignmentOrders = {
  COUNTRY: textAt('country', 'name'),
  OFFICE: textAt('office', 'name'),
  OFFICE_KIND: textAt('office', 'kind'),
  ...factOrders,
};

/** The countries that an office serves, by name. */
export const assignmentsOfOffice: List = {
  match: (row, from) => `(${from})-[${row.item}:SERVES]->(${endOf(row, 'country')}:Country)`,
  ends: { near: 'office', start: 'office', end: 'country' },
  filters: () => assignmentFilters,
  ordering: {
    by: assignmentOrders,
    standard: [ascending('COUNTRY')],
    key: [textAt('country', 'iso2')],
  },
};

/** The offices that serve a country, area offices first. */
export const assignmentsOfCountry: List = {
  match: (row, from) => `(${from})<-[${row.item}:SERVES]-(${endOf(row, 'office')}:Office)`,
  ends: { near: 'country', start: 'office', end: 'country' },
  filters: () => assignmentFilters,
  ordering: {
    by: assignmentOrders,
    standard: [ascending('OFFICE_KIND'), ascending('OFFICE')],
    key: [textAt('office', 'id')],
  },
};
