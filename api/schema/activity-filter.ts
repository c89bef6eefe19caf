import { ActivityKind, ActivityStatus } from './activity-words.ts';
import { TextFilter, wordFilter } from './comparison.ts';
import { CountriesFilter } from './country-filter.ts';
import { livedFactFilters } from './fact-filter.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { OrganizationsFilter } from './organization-filter.ts';
import { NeedsFilter } from './need-filter.ts';
import { RegionsFilter } from './region-filter.ts';

export const ActivityKindFilter = wordFilter('ActivityKindFilter', ActivityKind);
const ActivityStatusFilter = wordFilter('ActivityStatusFilter', ActivityStatus);

export const ActivityFilter = filterOf('ActivityFilter', 'activities', (t) => ({
  kind: t.field({ type: ActivityKindFilter, description: 'By kind.' }),
  status: t.field({ type: ActivityStatusFilter, description: 'By how far they are.' }),
  title: t.field({ type: TextFilter, description: 'By title.' }),
  ...livedFactFilters(t),
  countries: t.field({ type: CountriesFilter, description: 'By the countries they support.' }),
  regions: t.field({ type: RegionsFilter, description: 'By the regions they were for.' }),
  providers: t.field({ type: OrganizationsFilter, description: 'By who ran them.' }),
  needs: t.field({ type: NeedsFilter, description: 'By the needs that they answer.' }),
}));

export const ActivitiesFilter = rowsFilter('ActivitiesFilter', 'activities', () => ActivityFilter);
