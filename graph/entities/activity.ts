import type { List } from '../connection.ts';
import { type FactRow, factFields, type LifeRow, lifeFields, newestFirst } from '../fact.ts';
import { among, conditionsOf, type Filters } from '../filter.ts';
import { many } from '../relation.ts';
import { type Shape, stored } from '../shape.ts';
import type { ActivityKind, ActivityStatus } from '../words.ts';
import { country, type CountryRow } from './country.ts';
import { organization, type OrganizationRow } from './organization.ts';
import { region, type RegionRow } from './region.ts';

/** What ITU or another provider did for a country or region. */
export interface ActivityRow extends FactRow, LifeRow {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly status: ActivityStatus;
  readonly title: string;
  readonly [key: `countries@${string}`]: readonly CountryRow[];
  readonly [key: `regions@${string}`]: readonly RegionRow[];
  readonly [key: `providers@${string}`]: readonly OrganizationRow[];
}

export const activity: Shape = {
  name: 'Activity',
  fields: {
    ...factFields,
    ...lifeFields,
    id: stored('id'),
    kind: stored('kind'),
    status: stored('status'),
    title: stored('title'),
    countries: many(
      () => country,
      (from, to) => `(${from})-[:SUPPORTS]->(${to}:Country)`,
      (to) => `${to}.name`,
    ),
    regions: many(
      () => region,
      (from, to) => `(${from})-[:IN_REGION]->(${to}:Region)`,
      (to) => `${to}.code`,
    ),
    providers: many(
      () => organization,
      (from, to) => `(${from})-[:RUN_BY]->(${to}:Organization)`,
      (to) => `${to}.name`,
    ),
  },
};

const activityFilters: Filters = {
  kind: among((item) => `${item}.kind`),
  status: among((item) => `${item}.status`),
};

/** Activities reached by `match`, those known last first. */
export function activitiesBy(match: List['match']): List {
  return {
    match,
    where: (item, place) => conditionsOf(activityFilters, item, place),
    order: newestFirst,
  };
}
