import { type Filters, property } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, type Ordering, text } from '../order.ts';

const code = text('code');
export const regionOrders = { CODE: code, NAME: text('name') };
const regionFilters: Filters = { code: property('code') };
const ordering: Ordering = { by: regionOrders, standard: [ascending('CODE')], key: [code] };

/** Regions reached by `match`, by code. */
const regionsBy = (match: List['match']): List => ({
  match,
  filters: () => regionFilters,
  ordering,
});

export const regions = regionsBy(({ item }) => `(${item}:Region)`);
export const regionsOfActivity = regionsBy(
  ({ item }, from) => `(${from})-[:IN_REGION]->(${item}:Region)`,
);
