import { DateFilter, TextFilter } from './comparison.ts';
import { CountryFilter } from './country-filter.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { NetworkFilter } from './network-filter.ts';

export const ParticipationFilter = filterOf('ParticipationFilter', 'participations', (t) => ({
  country: t.field({ type: CountryFilter, description: 'By the country.' }),
  network: t.field({ type: NetworkFilter, description: 'By the network.' }),
  role: t.field({ type: TextFilter, description: 'By role, in the network’s own word.' }),
  heldOn: t.field({
    type: 'Date',
    description:
      'Only those that held on this day; one whose `since` nobody knows counts from its `asOf` on.',
  }),
  since: t.field({ type: DateFilter, description: 'By when they began.' }),
  until: t.field({ type: DateFilter, description: 'By when they ended.' }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure they are.' }),
  asOf: t.field({ type: DateFilter, description: 'By how fresh they are.' }),
}));

export const ParticipationsFilter = rowsFilter(
  'ParticipationsFilter',
  'participations',
  () => ParticipationFilter,
);
