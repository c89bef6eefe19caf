import { ActivitiesFilter } from './activity-filter.ts';
import { DateFilter, TextFilter, wordFilter } from './comparison.ts';
import { CountryFilter } from './country-filter.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { NeedKind, NeedState } from './need-words.ts';
import { OfficeFilter } from './office-filter.ts';
import { ServicesFilter } from './service-filter.ts';

const NeedKindFilter = wordFilter('NeedKindFilter', NeedKind);
const NeedStateFilter = wordFilter('NeedStateFilter', NeedState);

export const NeedFilter = filterOf('NeedFilter', 'needs', (t) => ({
  kind: t.field({ type: NeedKindFilter, description: 'By what is asked for.' }),
  state: t.field({ type: NeedStateFilter, description: 'By how far they are.' }),
  open: t.boolean({ description: 'Whether something is still to be done about them.' }),
  title: t.field({ type: TextFilter, description: 'By title.' }),
  raisedOn: t.field({ type: DateFilter, description: 'By when they were raised.' }),
  answeredOn: t.field({ type: DateFilter, description: 'By when they were first answered.' }),
  metOn: t.field({ type: DateFilter, description: 'By when they were met.' }),
  country: t.field({ type: CountryFilter, description: 'By the country that raised them.' }),
  office: t.field({ type: OfficeFilter, description: 'By the office they were raised with.' }),
  services: t.field({ type: ServicesFilter, description: 'By the services that are wanted.' }),
  activities: t.field({
    type: ActivitiesFilter,
    description: 'By the activities that answer them: `{ none: {} }` asks that none does.',
  }),
}));

export const NeedsFilter = rowsFilter('NeedsFilter', 'needs', () => NeedFilter);
