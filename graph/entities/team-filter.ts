import { capabilityFilter } from '../capability/filter.ts';
import { factFilters, lifeFilters } from '../fact.ts';
import { type Filters, key, overlapping, property, rows, toOne, words } from '../filter.ts';
import { collaborationsOfTeam } from './collaboration-list.ts';
import { contactsOfTeam } from './contact-list.ts';
import { countryFilters } from './country-filter.ts';
import { membershipsOfTeam } from './membership-list.ts';
import { sectorsOfTeam } from './sector-list.ts';
import { servicesOfTeam } from './service-list.ts';
import { coveragesOfTeam } from './team-coverage-list.ts';

export const teamFilters: Filters = {
  ...factFilters,
  ...lifeFilters,
  slug: key('id'),
  kind: property('kind'),
  status: property('status'),
  scope: property('scope'),
  host: words('host'),
  constituency: overlapping(({ item }) => `coalesce(${item}.constituencies, [])`),
  language: overlapping(({ item }) => `coalesce(${item}.languages, [])`),
  country: toOne(
    () => countryFilters,
    (from, to) => `(${from})-[:BASED_IN]->(${to}:Country)`,
  ),
  covers: rows(() => coveragesOfTeam),
  sectors: rows(() => sectorsOfTeam),
  services: rows(() => servicesOfTeam),
  capability: capabilityFilter,
  contacts: rows(() => contactsOfTeam),
  memberships: rows(() => membershipsOfTeam),
  collaborations: rows(() => collaborationsOfTeam),
};
