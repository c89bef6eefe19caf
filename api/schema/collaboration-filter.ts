import { CollaborationKind } from './collaboration-words.ts';
import { KeyFilter, TextFilter, wordFilter } from './comparison.ts';
import { heldOnFilter, livedFactFilters } from './fact-filter.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { TeamFilter } from './team-filter.ts';

const CollaborationKindFilter = wordFilter('CollaborationKindFilter', CollaborationKind);

export const CollaborationFilter = filterOf('CollaborationFilter', 'collaborations', (t) => ({
  slug: t.field({ type: KeyFilter, description: 'By slug.' }),
  team: t.field({ type: TeamFilter, description: 'By the teams: one of the two at least.' }),
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
