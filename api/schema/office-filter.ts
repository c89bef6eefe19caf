import { KeyFilter, wordFilter } from './comparison.ts';
import { CountryFilter } from './country-filter.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { OfficeKind } from './office-words.ts';
import { RegionCodeFilter } from './region-filter.ts';

const OfficeKindFilter = wordFilter('OfficeKindFilter', OfficeKind);

export const OfficeFilter = filterOf('OfficeFilter', 'offices', (t) => ({
  slug: t.field({ type: KeyFilter, description: 'By slug: `itu-bangkok`.' }),
  kind: t.field({ type: OfficeKindFilter, description: 'Regional or area offices.' }),
  region: t.field({ type: RegionCodeFilter, description: 'By the region they work for.' }),
  country: t.field({ type: CountryFilter, description: 'By the country they are in.' }),
  assignments: t.field({
    type: OfficeAssignmentsFilter,
    description: 'By the countries that they serve.',
  }),
}));

export const OfficeAssignmentFilter = filterOf('OfficeAssignmentFilter', 'assignments', (t) => ({
  office: t.field({ type: OfficeFilter, description: 'By the office.' }),
  country: t.field({ type: CountryFilter, description: 'By the country that is served.' }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure they are.' }),
}));

export const OfficeAssignmentsFilter = rowsFilter(
  'OfficeAssignmentsFilter',
  'assignments',
  () => OfficeAssignmentFilter,
);
