import { coverageRecord } from '../coverage/record.ts';
import { developmentGroupsAt } from '../development.ts';
import { factOrders } from '../fact.ts';
import { type Facets, facetOf, facetOfEach, facetOfRelated } from '../facet.ts';
import { gapKindsOf } from '../gaps/find.ts';
import type { List } from '../list.ts';
import { ascending, counted, foundText, type Ordering, text } from '../order.ts';
import { COVERAGE_STATES } from '../words.ts';
import { countryFilters } from './country-filter.ts';

const iso2 = text('iso2');

export const countryOrders = {
  NAME: text('name'),
  ISO2: iso2,
  REGION: foundText(
    ({ item }) => `head(COLLECT { MATCH (${item})-[:IN_REGION]->(r:Region) RETURN r.name })`,
  ),
  TEAMS: counted(({ item }) => `COUNT { (${item})<-[:BASED_IN]-(:Team) }`),
  COVERAGE: counted(
    ({ item }, inquiry) =>
      `CASE ${coverageRecord(item, inquiry.today, inquiry)}.state ` +
      `${COVERAGE_STATES.map((state, rank) => `WHEN '${state}' THEN ${rank}`).join(' ')} END`,
  ),
  ...factOrders,
};

const ordering: Ordering = { by: countryOrders, standard: [ascending('NAME')], key: [iso2] };

export const countryFacets = {
  region: facetOfRelated((item, to) => `(${item})-[:IN_REGION]->(${to}:Region)`, 'code', 'name'),
  developmentGroup: facetOfEach((item, inquiry) =>
    developmentGroupsAt(item, inquiry.today, inquiry),
  ),
  coverage: facetOf((item, inquiry) => `${coverageRecord(item, inquiry.today, inquiry)}.state`),
  gap: facetOfEach((item, inquiry) => gapKindsOf(item, inquiry.today, inquiry)),
} satisfies Facets;

/** Countries reached by `match`, by name; `unwinds` where that is a list of them. */
export const countriesBy = (match: List['match'], unwinds?: true): List => ({
  match,
  ...(unwinds && { unwinds }),
  filters: () => countryFilters,
  ordering,
  facets: countryFacets,
});

export const countries = countriesBy(({ item }) => `(${item}:Country)`);
export const countriesOfRegion = countriesBy(
  ({ item }, from) => `(${from})<-[:IN_REGION]-(${item}:Country)`,
);
export const countriesOfActivity = countriesBy(
  ({ item }, from) => `(${from})-[:SUPPORTS]->(${item}:Country)`,
);
