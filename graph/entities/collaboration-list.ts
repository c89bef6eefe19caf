import { factFilters, factOrders, heldOn, lifeFilters, lifeOrders } from '../fact.ts';
import {
  condition,
  constraintOf,
  type Filter,
  type Filters,
  given,
  key,
  property,
  words,
} from '../filter.ts';
import { whereOf, type List } from '../list.ts';
import { ascending, type Ordering, text } from '../order.ts';
import { rowOf } from '../row.ts';
import { mayBeSeen, withheldBy } from '../visibility.ts';
import { teamFilters } from './team-filter.ts';

/** One at least of the two teams matches. */
const eitherTeam: Filter = (value, { row, inquiry }) => {
  const team = inquiry.binding.name('n');
  const place = { row: rowOf(team), inquiry, mayRepeat: false };
  const { joins, conditions } = constraintOf(teamFilters, given(value), place);
  const each = `UNWIND [startNode(${row.item}), endNode(${row.item})] AS ${team} WITH ${team}`;
  const matching = [each, ...joins].join(' MATCH ');
  return condition(`EXISTS { ${matching} ${whereOf(conditions)} RETURN ${team} }`);
};

const collaborationFilters: Filters = {
  ...factFilters,
  ...lifeFilters,
  heldOn,
  slug: key('id'),
  team: eitherTeam,
  kind: property('kind'),
  title: words('title'),
};

export const collaborationOrders = {
  TITLE: text('title'),
  KIND: text('kind'),
  ...lifeOrders,
  ...factOrders,
};

const ordering: Ordering = {
  by: collaborationOrders,
  standard: [ascending('TITLE')],
  key: [text('id')],
};

/** All there are, by title. */
export const collaborations: List = {
  match: ({ item }) => `(:Team)-[${item}:COLLABORATES_WITH]->(:Team)`,
  always: ({ item }, inquiry) => [mayBeSeen(item, inquiry)],
  withheld: withheldBy(mayBeSeen),
  filters: () => collaborationFilters,
  ordering,
};

/** Whom a team works with, in either direction, by title. */
export const collaborationsOfTeam: List = {
  ...collaborations,
  match: ({ item }, from) => `(${from})-[${item}:COLLABORATES_WITH]-(:Team)`,
};
