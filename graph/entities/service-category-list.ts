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

/** Categories reached by `match`, by framework and code. */
const categoriesBy = (match: List['match']): List => ({
  match,
  filters: () => categoryFilters,
  ordering: {
    by: categoryOrders,
    standard: [ascending('FRAMEWORK'), ascending('CODE')],
    key: [slug],
  },
});

/** The categories that a practice helps with. */
export const categoriesOfPractice = categoriesBy(
  ({ item }, from) => `(${from})-[:GUIDES]->(${item}:ServiceCategory)`,
);
/** The categories of which a need wants a service, whichever. */
export const categoriesOfNeed = categoriesBy(
  ({ item }, from) => `(${from})-[:WANTS]->(${item}:ServiceCategory)`,
);
