import { type Filters, key, words } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, type Ordering, text } from '../order.ts';

const organizationFilters: Filters = { slug: key('id'), name: words('name') };

export const organizationOrders = { NAME: text('name') };

const ordering: Ordering = {
  by: organizationOrders,
  standard: [ascending('NAME')],
  key: [text('id')],
};

/** Organisations reached by `match`, by name. */
const organizationsBy = (match: List['match']): List => ({
  match,
  filters: () => organizationFilters,
  ordering,
});

export const organizations = organizationsBy(({ item }) => `(${item}:Organization)`);
export const organizationsOfActivity = organizationsBy(
  ({ item }, from) => `(${from})-[:RUN_BY]->(${item}:Organization)`,
);
