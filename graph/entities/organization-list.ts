import { type Filters, words } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, text } from '../order.ts';

const organizationFilters: Filters = { name: words('name') };

export const organizationOrders = { NAME: text('name') };

/** Who ran an activity, by name. */
export const organizationsOfActivity: List = {
  match: ({ item }, from) => `(${from})-[:RUN_BY]->(${item}:Organization)`,
  filters: () => organizationFilters,
  ordering: { by: organizationOrders, standard: [ascending('NAME')], key: [text('id')] },
};
