import { KeyFilter, TextFilter } from './comparison.ts';
import { filterOf, rowsFilter } from './filter.ts';

export const OrganizationFilter = filterOf('OrganizationFilter', 'organisations', (t) => ({
  slug: t.field({ type: KeyFilter, description: 'By slug: `itu`.' }),
  name: t.field({ type: TextFilter, description: 'By name.' }),
}));

export const OrganizationsFilter = rowsFilter(
  'OrganizationsFilter',
  'organisations',
  () => OrganizationFilter,
);
