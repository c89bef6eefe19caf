import { coverageFilter } from '../coverage/filter.ts';
import { developmentGroupsAt, isDeveloping } from '../development.ts';
import { factFilters } from '../fact.ts';
import {
  type Filter,
  type Filters,
  flag,
  key,
  overlapping,
  property,
  rows,
  toOne,
} from '../filter.ts';
import { gapFilter } from '../gaps/filter.ts';
import { activitiesOfCountry } from './activity-list.ts';
import { claimsOfCountry } from './claim-list.ts';
import { needsOfCountry } from './need-list.ts';
import { assignmentsOfCountry } from './office-assignment-list.ts';
import { participationsOfCountry } from './participation-list.ts';
import { coveragesOfCountry } from './team-coverage-list.ts';
import { teamsOfCountry } from './team-list.ts';

/** The ITU region that the row belongs to, by its code. */
export const inRegion: Filter = (value, place) =>
  toOne(
    () => ({ code: property('code') }),
    (from, to) => `(${from})-[:IN_REGION]->(${to}:Region)`,
  )({ code: value }, place);

export const countryFilters: Filters = {
  ...factFilters,
  iso2: key('iso2'),
  memberState: flag(({ item }) => `coalesce(${item}.memberState, false)`),
  developing: flag(({ item }, inquiry) => isDeveloping(item, inquiry.today, inquiry)),
  region: inRegion,
  developmentGroup: overlapping(({ item }, inquiry) =>
    developmentGroupsAt(item, inquiry.today, inquiry),
  ),
  coverage: coverageFilter,
  gap: gapFilter,
  teams: rows(() => teamsOfCountry),
  coveredBy: rows(() => coveragesOfCountry),
  claims: rows(() => claimsOfCountry),
  activities: rows(() => activitiesOfCountry),
  participations: rows(() => participationsOfCountry),
  needs: rows(() => needsOfCountry),
  assignments: rows(() => assignmentsOfCountry),
};
