import { developmentGroupsAt } from '../development.ts';
import { factOrders, lifeOrders } from '../fact.ts';
import { type Facets, facetOf, facetOfEach, facetOfRelated } from '../facet.ts';
import type { List } from '../list.ts';
import { ascending, foundText, maybeText, type Ordering, text } from '../order.ts';
import { mayBeSeen } from '../visibility.ts';
import { byOffersSeen, offerOf } from './offer-of.ts';
import { teamFilters } from './team-filter.ts';

const slug = text('id');

export const teamOrders = {
  NAME: text('name'),
  SHORT_NAME: maybeText('shortName'),
  SLUG: slug,
  KIND: text('kind'),
  STATUS: text('status'),
  COUNTRY: foundText(
    ({ item }) => `head(COLLECT { MATCH (${item})-[:BASED_IN]->(c:Country) RETURN c.name })`,
  ),
  ...lifeOrders,
  ...factOrders,
};

const ordering: Ordering = { by: teamOrders, standard: [ascending('NAME')], key: [slug] };

export const teamFacets = {
  kind: facetOf((item) => `${item}.kind`),
  status: facetOf((item) => `${item}.status`),
  evidence: facetOf((item) => `${item}.evidence`),
  constituency: facetOfEach((item) => `coalesce(${item}.constituencies, [])`),
  language: facetOfEach((item) => `coalesce(${item}.languages, [])`),
  country: facetOfRelated((item, to) => `(${item})-[:BASED_IN]->(${to}:Country)`, 'iso2', 'name'),
  region: facetOfRelated(
    (item, to) => `(${item})-[:BASED_IN]->(:Country)-[:IN_REGION]->(${to}:Region)`,
    'code',
    'name',
  ),
  developmentGroup: facetOfEach(
    (country, inquiry) => developmentGroupsAt(country, inquiry.today, inquiry),
    (item, to) => `(${item})-[:BASED_IN]->(${to}:Country)`,
  ),
  sector: facetOfRelated(
    (item, to) => `(${item})-[:SERVES_SECTOR]->(${to}:Sector)`,
    'code',
    'name',
  ),
  service: facetOfRelated(
    (item, to, inquiry) =>
      `(${item})-[${to}o:OFFERS]->(${to}:Service) WHERE ${mayBeSeen(`${to}o`, inquiry)}`,
    'id',
    'name',
  ),
  network: facetOfRelated(
    (item, to, inquiry) =>
      `(${item})-[${to}m:MEMBER_OF]->(${to}:Network) ` +
      `WHERE ${to}m.status = 'CURRENT' AND ${mayBeSeen(`${to}m`, inquiry)}`,
    'id',
    'shortName',
  ),
} satisfies Facets;

/** Teams reached by `match`, by name. */
const teamsBy = (match: List['match']): List => ({
  match,
  filters: () => teamFilters,
  ordering,
  facets: teamFacets,
});

/** As `teamsBy`, by a pattern that may find a team more than once, under a condition. */
export const teamsReached = (match: List['match'], always: List['always']): List => ({
  ...teamsBy(match),
  ...(always && { always }),
  repeats: true,
});

export const teams = teamsBy(({ item }) => `(${item}:Team)`);
export const teamsOfCountry = teamsBy(({ item }, from) => `(${from})<-[:BASED_IN]-(${item}:Team)`);
export const teamsOfSector = teamsBy(
  ({ item }, from) => `(${from})<-[:SERVES_SECTOR]-(${item}:Team)`,
);
export const teamsOfService: List = {
  ...teamsBy(({ item }, from) => `(${from})<-[${offerOf(item)}:OFFERS]-(${item}:Team)`),
  ...byOffersSeen,
};
