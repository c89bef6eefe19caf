import { factOrders, newestFirst } from '../fact.ts';
import type { List } from '../list.ts';
import { text } from '../order.ts';

/** World totals that others published, newest first. */
export const publishedTotals: List = {
  match: ({ item }) => `(${item}:PublishedTotal)`,
  ordering: { by: factOrders, standard: newestFirst, key: [text('id')] },
};
