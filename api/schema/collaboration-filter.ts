import { CollaborationKind } from './collaboration-words.ts';
import { TextFilter, wordFilter } from './comparison.ts';
import { heldOnFilter, livedFactFilters } from './fact-filter.ts';
import { filterOf, rowsFilter } from './filter.ts';

const CollaborationKindFilter = wordFilter('CollaborationKindFilter', CollaborationKind);

export const CollaborationFilter = filterOf('CollaborationFilter', 'collaborations', (t) => ({
  kind: t.field({ type: CollaborationKindFilter, description: 'By how the teams work together.' }),
  title: t.field({ type: TextFilter, description: 'By title.' }),
  heldOn: heldOnFilter(t),
  ...livedFactFilters(t),
}));

export const CollaborationsFilter = rowsFilter(
  'CollaborationsFilter',
  'collaborations',
  () => CollaborationFilter,
);
