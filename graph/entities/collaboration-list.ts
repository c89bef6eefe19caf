import { factFilters, factOrders, heldOn, lifeFilters, lifeOrders } from '../fact.ts';
import { type Filters, property, words } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, text } from '../order.ts';

const collaborationFilters: Filters = {
  ...factFilters,
  ...lifeFilters,
  heldOn,
  kind: property('kind'),
  title: words('title'),
};

export const collaborationOrders = {
  TITLE: text('title'),
  KIND: text('kind'),
  ...lifeOrders,
  ...factOrders,
};

/** Whom a team works with, in either direction, by title. */
export const collaborationsOfTeam: List = {
  match: ({ item }, from) => `(${from})-[${item}:COLLABORATES_WITH]-(:Team)`,
  filters: () => collaborationFilters,
  ordering: { by: collaborationOrders, standard: [ascending('TITLE')], key: [text('id')] },
};
