import { factFilters, factOrders, lifeFilters, lifeOrders, newestFirst } from '../fact.ts';
import { type Filters, property, rows, words } from '../filter.ts';
import type { List } from '../list.ts';
import { type Ordering, text } from '../order.ts';
import { countriesOfActivity } from './country-list.ts';
import { needsOfActivity } from './need-list.ts';
import { organizationsOfActivity } from './organization-list.ts';
import { regionsOfActivity } from './region-list.ts';

export const activityFilters: Filters = {
  ...factFilters,
  ...lifeFilters,
  kind: property('kind'),
  status: property('status'),
  title: words('title'),
  countries: rows(() => countriesOfActivity),
  regions: rows(() => regionsOfActivity),
  providers: rows(() => organizationsOfActivity),
  needs: rows(() => needsOfActivity),
};

export const activityOrders = {
  TITLE: text('title'),
  KIND: text('kind'),
  STATUS: text('status'),
  ...lifeOrders,
  ...factOrders,
};

const ordering: Ordering = { by: activityOrders, standard: newestFirst, key: [text('id')] };

/** Activities reached by `match`, those known last first; `unwinds` where that is a list of them. */
export const activitiesBy = (match: List['match'], unwinds?: true): List => ({
  match,
  ...(unwinds && { unwinds }),
  filters: () => activityFilters,
  ordering,
});

export const activities = activitiesBy(({ item }) => `(${item}:Activity)`);
export const activitiesOfCountry = activitiesBy(
  ({ item }, from) => `(${from})<-[:SUPPORTS]-(${item}:Activity)`,
);
export const activitiesOfOrganization = activitiesBy(
  ({ item }, from) => `(${from})<-[:RUN_BY]-(${item}:Activity)`,
);
export const activitiesOfNeed = activitiesBy(
  ({ item }, from) => `(${from})<-[:ANSWERS]-(${item}:Activity)`,
);
