import { type Facets, facetOf, facetOfRelated } from '../facet.ts';
import { day, type Filters, flag, property, rows, toOne, words } from '../filter.ts';
import type { List } from '../list.ts';
import { ascending, counted, date, descending, foundText, maybeDate, text } from '../order.ts';
import { isOpen } from '../needs/rules.ts';
import { needMayBeSeen, withheldBy } from '../visibility.ts';
import { NEED_STATES } from '../words.ts';
import { activitiesOfNeed } from './activity-list.ts';
import { countryFilters } from './country-filter.ts';
import { officeFilters } from './office-list.ts';
import { servicesOfNeed } from './service-list.ts';

const needFilters: Filters = {
  kind: property('kind'),
  state: property('state'),
  open: flag(({ item }) => `(${isOpen(item)})`),
  title: words('title'),
  raisedOn: day('raisedOn'),
  answeredOn: day('answeredOn'),
  metOn: day('metOn'),
  country: toOne(
    () => countryFilters,
    (from, to) => `(${from})<-[:RAISED]-(${to}:Country)`,
  ),
  office: toOne(
    () => officeFilters,
    (from, to) => `(${from})-[:RAISED_WITH]->(${to}:Office)`,
  ),
  services: rows(() => servicesOfNeed),
  activities: rows(() => activitiesOfNeed),
};

export const needOrders = {
  RAISED: date('raisedOn'),
  ANSWERED: maybeDate('answeredOn'),
  MET: maybeDate('metOn'),
  CLOSED: counted(({ item }) => `CASE WHEN ${isOpen(item)} THEN 0 ELSE 1 END`),
  STATE: counted(
    ({ item }) =>
      `CASE ${item}.state ${NEED_STATES.map((state, rank) => `WHEN '${state}' THEN ${rank}`).join(' ')} END`,
  ),
  KIND: text('kind'),
  TITLE: text('title'),
  COUNTRY: foundText(
    ({ item }) => `head(COLLECT { MATCH (${item})<-[:RAISED]-(c:Country) RETURN c.name })`,
  ),
};

export const needFacets = {
  state: facetOf((item) => `${item}.state`),
  kind: facetOf((item) => `${item}.kind`),
  office: facetOfRelated((item, to) => `(${item})-[:RAISED_WITH]->(${to}:Office)`, 'id', 'name'),
} satisfies Facets;

const needsBy = (match: List['match'], standard: List['ordering']['standard']): List => ({
  match,
  always: ({ item }, inquiry) => [needMayBeSeen(item, inquiry)],
  filters: () => needFilters,
  ordering: { by: needOrders, standard, key: [text('id')] },
  facets: needFacets,
});

/** An inbox: what is open first, of that the oldest first. */
const inbox = [ascending('CLOSED'), ascending('RAISED')];

const withheld = withheldBy(needMayBeSeen);

export const needs: List = {
  ...needsBy(({ item }) => `(${item}:Need)`, [descending('RAISED')]),
  withheld,
};
export const needsOfCountry: List = {
  ...needsBy(({ item }, from) => `(${from})-[:RAISED]->(${item}:Need)`, inbox),
  withheld,
};
export const needsOfOffice: List = {
  ...needsBy(({ item }, from) => `(${from})<-[:RAISED_WITH]-(${item}:Need)`, inbox),
  withheld,
};
export const needsOfActivity = needsBy(
  ({ item }, from) => `(${from})-[:ANSWERS]->(${item}:Need)`,
  inbox,
);
/** Those that two activities both answer. */
export const needsOfBoth = (one: string, other: string) =>
  needsBy(({ item }) => `(${one})-[:ANSWERS]->(${item}:Need)<-[:ANSWERS]-(${other})`, inbox);
export const needsOfService = needsBy(
  ({ item }, from) => `(${from})<-[:WANTS]-(${item}:Need)`,
  inbox,
);
