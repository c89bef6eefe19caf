import { ascending, type List } from '../connection.ts';
import { conditionsOf } from '../filter.ts';
import { countryFilters } from './country-filter.ts';

/** Countries reached by `match`, by name, under the list's `filter` argument. */
export const countriesBy = (match: List['match']): List => ({
  match,
  where: (item, place) => conditionsOf(countryFilters, item, place),
  order: (item) => ascending(`${item}.name`, `${item}.iso2`),
});
