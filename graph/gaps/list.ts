import { countryFilters } from '../entities/country-filter.ts';
import { eachMemberState } from '../entities/member-states.ts';
import { type Facets, facetOf } from '../facet.ts';
import { atEnd, type Filters, given, property } from '../filter.ts';
import { type Gathered, gatheredConnection } from '../gathered.ts';
import { ascending, counted, descending, textAt } from '../order.ts';
import type { Asked, Question } from '../shape.ts';
import { GAP_KINDS, GAP_SEVERITIES, type GapKind } from '../words.ts';
import { eachGap } from './find.ts';
import { gapShape } from './gap.ts';

const gapFilters: Filters = {
  kind: property('kind'),
  code: property('code'),
  severity: property('severity'),
  certainty: property('certainty'),
  country: atEnd('country', () => countryFilters),
};

const kind = counted(({ item }) => `${item}.place`);

export const gapOrders = {
  SEVERITY: counted(({ item }) => {
    const ranks = GAP_SEVERITIES.map((severity, rank) => `WHEN '${severity}' THEN ${rank}`);
    return `CASE ${item}.severity ${ranks.join(' ')} END`;
  }),
  COUNTRY: textAt('country', 'name'),
  KIND: kind,
};

export const gapFacets = {
  kind: facetOf((item) => `${item}.kind`),
  severity: facetOf((item) => `${item}.severity`),
  certainty: facetOf((item) => `${item}.certainty`),
  region: {
    bind: (item, value) =>
      `WITH ${item}.country AS ${value}c OPTIONAL MATCH (${value}c)-[:IN_REGION]->(${value}:Region)`,
    text: (value) => `${value}.code`,
    label: (value) => `${value}.name`,
  },
} satisfies Facets;

/** Gaps as `eachGap` binds them. */
const gapList: Gathered = {
  parts: ['country'],
  filters: gapFilters,
  ordering: {
    by: gapOrders,
    standard: [descending('SEVERITY'), ascending('COUNTRY'), ascending('KIND')],
    key: [textAt('country', 'iso2'), kind],
  },
  facets: gapFacets,
};

/**
 * Reads a page of the gaps of countries on a day, in one row. What the filter asks of countries and
 * kinds, as far as no `or` or `not` stands around it, decides what is looked for in the first place.
 * @throws GraphError BAD_INPUT for a page size or cursor that cannot be
 */
export function gaps({ args, ...asked }: Asked): Question {
  const { inquiry } = asked;
  const { binding } = inquiry;
  const day = args['asOf'] ?? inquiry.today;
  const { country, ...filter } = given(args['filter']);
  const [of, gap] = [binding.name('n'), binding.name('g')];
  const found = eachGap(gap, of, day, inquiry, kindsIn(filter['kind']));
  return gatheredConnection(
    gapShape(day),
    gapList,
    { ...asked, args: { ...args, filter } },
    {
      item: gap,
      clauses: `${eachMemberState(of, country, inquiry)} UNWIND COLLECT { ${found} RETURN ${gap} } AS ${gap}`,
    },
  );
}

/** The kinds that a filter names; all where it names none. */
function kindsIn(filter: unknown): readonly GapKind[] {
  const { in: wanted } = given(filter);
  return Array.isArray(wanted) ? GAP_KINDS.filter((one) => wanted.includes(one)) : GAP_KINDS;
}
