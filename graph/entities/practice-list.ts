import { facetOf, facetOfEach, type Facets } from '../facet.ts';
import { factFilters, factOrders } from '../fact.ts';
import { day, type Filters, key, overlapping, property, rows, words } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, maybeDate, type Ordering, text } from '../order.ts';
import { categoriesOfPractice } from './service-category-list.ts';
import { servicesOfPractice } from './service-list.ts';

const practiceFilters: Filters = {
  ...factFilters,
  slug: key('id'),
  title: words('title'),
  publisher: words('publisher'),
  published: day('published'),
  until: day('until'),
  kind: property('kind'),
  topic: property('topic'),
  language: overlapping(({ item }) => `coalesce(${item}.languages, [])`),
  gaps: overlapping(({ item }) => `coalesce(${item}.gaps, [])`),
  categories: rows(() => categoriesOfPractice),
  services: rows(() => servicesOfPractice),
};

const slug = text('id');
export const practiceOrders = {
  TITLE: text('title'),
  PUBLISHER: text('publisher'),
  PUBLISHED: maybeDate('published'),
  KIND: text('kind'),
  TOPIC: text('topic'),
  SLUG: slug,
  ...factOrders,
};

const ordering: Ordering = { by: practiceOrders, standard: [ascending('TITLE')], key: [slug] };

export const practiceFacets = {
  kind: facetOf((item) => `${item}.kind`),
  topic: facetOf((item) => `${item}.topic`),
  language: facetOfEach((item) => `coalesce(${item}.languages, [])`),
  gap: facetOfEach((item) => `coalesce(${item}.gaps, [])`),
} satisfies Facets;

/** Practices reached by `match`, by title. */
const practicesBy = (match: List['match']): List => ({
  match,
  filters: () => practiceFilters,
  ordering,
  facets: practiceFacets,
});

export const practices = practicesBy(({ item }) => `(${item}:Practice)`);
export const practicesOfCategory = practicesBy(
  ({ item }, from) => `(${from})<-[:GUIDES]-(${item}:Practice)`,
);
/** Those in force that help with a gap: a map with its kind. */
export const practicesOfGap = practicesBy(
  ({ item }, from) =>
    `(${item}:Practice WHERE ${from}.kind IN ${item}.gaps AND ${item}.until IS NULL)`,
);
export const practicesOfService = practicesBy(
  ({ item }, from) => `(${from})-[:IN_CATEGORY]->(:ServiceCategory)<-[:GUIDES]-(${item}:Practice)`,
);
