import { ActivitiesFilter } from './activity-filter.ts';
import { ClaimsFilter } from './claim-filter.ts';
import { DateFilter, KeyFilter, wordFilter, wordsFilter } from './comparison.ts';
import { CoverageFilter } from './coverage-filter.ts';
import { DevelopmentGroup } from './development-group.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { GapKind } from './gap-words.ts';
import { OfficeAssignmentsFilter } from './office-filter.ts';
import { ParticipationsFilter } from './participation-filter.ts';
import { RegionCodeFilter } from './region-filter.ts';
import { TeamCoveragesFilter } from './team-coverage-filter.ts';
import { TeamsFilter } from './team-filter.ts';

const DevelopmentGroupsFilter = wordsFilter('DevelopmentGroupsFilter', DevelopmentGroup);
const GapsFilter = wordFilter('GapsFilter', GapKind);

export const CountryFilter = filterOf('CountryFilter', 'countries', (t) => ({
  iso2: t.field({ type: KeyFilter, description: 'By ISO 3166-1 alpha-2 code, upper case.' }),
  memberState: t.boolean({ description: 'ITU Member States only, or all but them.' }),
  developing: t.boolean({ description: 'Developing countries only, or all but them, today.' }),
  region: t.field({ type: RegionCodeFilter, description: 'By ITU region.' }),
  developmentGroup: t.field({
    type: DevelopmentGroupsFilter,
    description: 'By the UN groups they are in today.',
  }),
  coverage: t.field({ type: CoverageFilter, description: 'By coverage state.' }),
  gap: t.field({
    type: GapsFilter,
    description: 'By what they lack today: they have one at least of these gaps.',
  }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure the record is.' }),
  asOf: t.field({ type: DateFilter, description: 'By how fresh the record is.' }),
  teams: t.field({ type: TeamsFilter, description: 'By the teams based there.' }),
  coveredBy: t.field({
    type: TeamCoveragesFilter,
    description: 'By the teams that cover them, wherever those are based.',
  }),
  claims: t.field({ type: ClaimsFilter, description: 'By what sources say about them.' }),
  activities: t.field({
    type: ActivitiesFilter,
    description: 'By what ITU and others did for them.',
  }),
  participations: t.field({
    type: ParticipationsFilter,
    description: 'By the networks that the country itself takes part in.',
  }),
  assignments: t.field({
    type: OfficeAssignmentsFilter,
    description: 'By the ITU offices that serve them.',
  }),
}));

export const CountriesFilter = rowsFilter('CountriesFilter', 'countries', () => CountryFilter);
