import { wordFilter } from './comparison.ts';
import { CountryFilter } from './country-filter.ts';
import { CoverageRole } from './coverage-words.ts';
import { heldOnFilter, livedFactFilters } from './fact-filter.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { TeamFilter } from './team-filter.ts';

const CoverageRoleFilter = wordFilter('CoverageRoleFilter', CoverageRole);

export const TeamCoverageFilter = filterOf('TeamCoverageFilter', 'coverages', (t) => ({
  team: t.field({ type: TeamFilter, description: 'By the team.' }),
  country: t.field({ type: CountryFilter, description: 'By the country that is covered.' }),
  role: t.field({ type: CoverageRoleFilter, description: 'By role.' }),
  pointOfContact: t.boolean({
    description: 'Those of the single point of contact of the country only, or all but them.',
  }),
  governmentToGovernment: t.boolean({
    description: 'Those for government-to-government cooperation only, or all but them.',
  }),
  heldOn: heldOnFilter(t),
  ...livedFactFilters(t),
}));

export const TeamCoveragesFilter = rowsFilter(
  'TeamCoveragesFilter',
  'coverages',
  () => TeamCoverageFilter,
);
