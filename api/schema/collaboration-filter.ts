import { CollaborationKind } from './collaboration-words.ts';
import { DateFilter, TextFilter, wordFilter } from './comparison.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';

const CollaborationKindFilter = wordFilter('CollaborationKindFilter', CollaborationKind);

export const CollaborationFilter = filterOf('CollaborationFilter', 'collaborations', (t) => ({
  kind: t.field({ type: CollaborationKindFilter, description: 'By how the teams work together.' }),
  title: t.field({ type: TextFilter, description: 'By title.' }),
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

export const CollaborationsFilter = rowsFilter(
  'CollaborationsFilter',
  'collaborations',
  () => CollaborationFilter,
);
