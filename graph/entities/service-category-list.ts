import { type Filters, key, property } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, text } from '../order.ts';

export const categoryFilters: Filters = {
  slug: key('id'),
  framework: property('framework'),
  code: property('code'),
};

const slug = text('id');
export const categoryOrders = {
  CODE: text('code'),
  NAME: text('name'),
  FRAMEWORK: text('framework'),
};

/** The categories that a practice helps with, by framework and code. */
export const categoriesOfPractice: List = {
  match: ({ item }, from) => `(${from})-[:GUIDES]->(${item}:ServiceCategory)`,
  filters: () => categoryFilters,
  ordering: {
    by: categoryOrders,
    standard: [ascending('FRAMEWORK'), ascending('CODE')],
    key: [slug],
  },
};
