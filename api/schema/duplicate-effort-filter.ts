import { ActivityFilter, ActivityKindFilter } from './activity-filter.ts';
import { CountryFilter } from './country-filter.ts';
import { filterOf } from './filter.ts';

export const DuplicateEffortFilter = filterOf('DuplicateEffortFilter', 'pairs', (t) => ({
  country: t.field({ type: CountryFilter, description: 'By the country that both are for.' }),
  kind: t.field({ type: ActivityKindFilter, description: 'By what kind of support both are.' }),
  activity: t.field({
    type: ActivityFilter,
    description:
      'One at least of the two matches: `{ providers: { some: { slug: { in: ["itu"] } } } }` finds ' +
      'what overlaps with the work of ITU.',
  }),
  certain: t.boolean({ description: 'Whether they overlap for certain.' }),
  sameNeed: t.boolean({ description: 'Whether they answer the same need.' }),
}));
