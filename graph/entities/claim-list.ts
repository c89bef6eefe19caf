import { factFilters, factOrders, newestFirst } from '../fact.ts';
import { type Filters, property, toOne } from '../filter.ts';
import type { List } from '../list.ts';
import { type Ordering, text } from '../order.ts';
import { countryFilters } from './country-filter.ts';

const claimFilters: Filters = {
  ...factFilters,
  statement: property('statement'),
  source: property('source'),
  country: toOne(
    () => countryFilters,
    (from, to) => `(${from})-[:ABOUT]->(${to}:Country)`,
  ),
};

export const claimOrders = {
  STATEMENT: text('statement'),
  SOURCE: text('source'),
  ...factOrders,
};

const ordering: Ordering = { by: claimOrders, standard: newestFirst, key: [text('id')] };

/** Claims reached by `match`, newest first. */
const claimsBy = (match: List['match']): List => ({ match, filters: () => claimFilters, ordering });

export const claimsOfCountry = claimsBy(({ item }, from) => `(${from})<-[:ABOUT]-(${item}:Claim)`);
export const claimsOfSource = claimsBy(({ item }, from) => `(${from})<-[:MADE_BY]-(${item}:Claim)`);
