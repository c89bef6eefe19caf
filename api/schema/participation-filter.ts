import { TextFilter } from './comparison.ts';
import { CountryFilter } from './country-filter.ts';
import { heldOnFilter, livedFactFilters } from './fact-filter.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { NetworkFilter } from './network-filter.ts';

export const ParticipationFilter = filterOf('ParticipationFilter', 'participations', (t) => ({
  country: t.field({ type: CountryFilter, description: 'By the country.' }),
  network: t.field({ type: NetworkFilter, description: 'By the network.' }),
  role: t.field({ type: TextFilter, description: 'By role, in the network’s own word.' }),
  heldOn: heldOnFilter(t),
  ...livedFactFilters(t),
}));

export const ParticipationsFilter = rowsFilter(
  'ParticipationsFilter',
  'participations',
  () => ParticipationFilter,
);
