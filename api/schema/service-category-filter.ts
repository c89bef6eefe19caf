import type { ServiceFramework as ServiceFrameworkWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { KeyFilter, wordFilter } from './comparison.ts';
import { filterOf, rowsFilter } from './filter.ts';

export const ServiceFramework = builder.enumType('ServiceFramework', {
  description: 'Where a service is defined.',
  values: {
    X1060: { description: 'Recommendation ITU-T X.1060.' },
    FIRST: { description: 'The FIRST CSIRT Services Framework.' },
  } satisfies Record<ServiceFrameworkWord, object>,
});

export const ServiceFrameworkFilter = wordFilter('ServiceFrameworkFilter', ServiceFramework);

export const ServiceCategoryFilter = filterOf('ServiceCategoryFilter', 'categories', (t) => ({
  slug: t.field({ type: KeyFilter, description: 'By slug: `x1060-a`.' }),
  framework: t.field({ type: ServiceFrameworkFilter, description: 'By framework.' }),
  code: t.field({ type: KeyFilter, description: 'By the code in the framework: `A`.' }),
}));

export const ServiceCategoriesFilter = rowsFilter(
  'ServiceCategoriesFilter',
  'categories',
  () => ServiceCategoryFilter,
);
