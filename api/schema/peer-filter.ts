import { wordFilter } from './comparison.ts';
import { filterOf } from './filter.ts';
import { PeerReasonCode } from './peer-words.ts';
import { TeamFilter } from './team-filter.ts';

const PeerReasonFilter = wordFilter('PeerReasonFilter', PeerReasonCode);

export const PeerFilter = filterOf('PeerFilter', 'peers', (t) => ({
  team: t.field({
    type: TeamFilter,
    description: 'By the team: `{ country: { region: { in: [AFR] } } }` for peers in Africa.',
  }),
  minPoints: t.float({ description: 'They have so many points or more.' }),
  reason: t.field({ type: PeerReasonFilter, description: 'By why they are peers: one at least.' }),
}));
