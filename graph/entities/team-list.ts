import { ascending, type List } from '../connection.ts';
import { conditionsOf } from '../filter.ts';
import { teamFilters } from './team-filter.ts';

/** Teams reached by `match`, by name, under the list's `filter` argument. */
export const teamsBy = (match: List['match']): List => ({
  match,
  where: (item, place) => conditionsOf(teamFilters, item, place),
  order: (item) => ascending(`${item}.name`, `${item}.id`),
});
