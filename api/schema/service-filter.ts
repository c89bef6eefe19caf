import { KeyFilter } from './comparison.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { NeedsFilter } from './need-filter.ts';
import { PracticesFilter } from './practice-filter.ts';
import { ServiceCategoryFilter, ServiceFrameworkFilter } from './service-category-filter.ts';
import { TeamsFilter } from './team-filter.ts';

export const ServiceFilter = filterOf('ServiceFilter', 'services', (t) => ({
  slug: t.field({ type: KeyFilter, description: 'By slug: `x1060-a-1`.' }),
  framework: t.field({ type: ServiceFrameworkFilter, description: 'By framework.' }),
  code: t.field({ type: KeyFilter, description: 'By the code in the framework: `A-1`.' }),
  category: t.field({ type: ServiceCategoryFilter, description: 'By category.' }),
  teams: t.field({ type: TeamsFilter, description: 'By the teams that offer them.' }),
  practices: t.field({
    type: PracticesFilter,
    description: 'By the practices that help with their category.',
  }),
  needs: t.field({ type: NeedsFilter, description: 'By the needs that want them.' }),
}));

export const ServicesFilter = rowsFilter('ServicesFilter', 'services', () => ServiceFilter);
