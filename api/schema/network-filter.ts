import { DateFilter, KeyFilter, wordFilter } from './comparison.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf } from './filter.ts';
import { MembershipsFilter } from './membership-filter.ts';
import { NetworkKind } from './network-words.ts';
import { ParticipationsFilter } from './participation-filter.ts';

const NetworkKindFilter = wordFilter('NetworkKindFilter', NetworkKind);

export const NetworkFilter = filterOf('NetworkFilter', 'networks', (t) => ({
  slug: t.field({ type: KeyFilter, description: 'By slug: `first`.' }),
  kind: t.field({ type: NetworkKindFilter, description: 'By how far they reach.' }),
  founded: t.field({ type: DateFilter, description: 'By when they were founded.' }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure the record is.' }),
  asOf: t.field({ type: DateFilter, description: 'By how fresh the record is.' }),
  members: t.field({
    type: MembershipsFilter,
    description: 'By the memberships of their teams, as far as you may know.',
  }),
  participations: t.field({
    type: ParticipationsFilter,
    description: 'By the countries that take part themselves.',
  }),
}));
