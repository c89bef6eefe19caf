import { factFilters } from '../fact.ts';
import { type Filters, key, property, rows, toOne } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, type Ordering, text } from '../order.ts';
import { needsOfService } from './need-list.ts';
import { byOffersSeen, offerOf } from './offer-of.ts';
import { practicesOfService } from './practice-list.ts';
import { categoryFilters } from './service-category-list.ts';
import { teamsOfService } from './team-list.ts';

export const serviceFilters: Filters = {
  ...factFilters,
  slug: key('id'),
  framework: property('framework'),
  code: property('code'),
  category: toOne(
    () => categoryFilters,
    (from, to) => `(${from})-[:IN_CATEGORY]->(${to}:ServiceCategory)`,
  ),
  teams: rows(() => teamsOfService),
  needs: rows(() => needsOfService),
  practices: rows(() => practicesOfService),
};

const slug = text('id');
export const serviceOrders = {
  CODE: text('code'),
  NAME: text('name'),
  FRAMEWORK: text('framework'),
  SLUG: slug,
};

const ordering: Ordering = {
  by: serviceOrders,
  standard: [ascending('FRAMEWORK'), ascending('CODE')],
  key: [slug],
};

/** Services reached by `match`, by framework and code. */
const servicesBy = (match: List['match']): List => ({
  match,
  filters: () => serviceFilters,
  ordering,
});

export const services = servicesBy(({ item }) => `(${item}:Service)`);
export const servicesOfTeam: List = {
  ...servicesBy(({ item }, from) => `(${from})-[${offerOf(item)}:OFFERS]->(${item}:Service)`),
  ...byOffersSeen,
};
export const servicesOfCategory = servicesBy(
  ({ item }, from) => `(${from})<-[:IN_CATEGORY]-(${item}:Service)`,
);
export const servicesOfPractice = servicesBy(
  ({ item }, from) => `(${from})-[:GUIDES]->(:ServiceCategory)<-[:IN_CATEGORY]-(${item}:Service)`,
);
export const servicesOfNeed = servicesBy(
  ({ item }, from) => `(${from})-[:WANTS]->(${item}:Service)`,
);
