import { TextFilter, wordFilter } from './comparison.ts';
import { livedFactFilters } from './fact-filter.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { MembershipStatus } from './membership-words.ts';
import { NetworkFilter } from './network-filter.ts';
import { TeamFilter } from './team-filter.ts';

const MembershipStatusFilter = wordFilter('MembershipStatusFilter', MembershipStatus);

export const MembershipFilter = filterOf('MembershipFilter', 'memberships', (t) => ({
  network: t.field({ type: NetworkFilter, description: 'By the network.' }),
  team: t.field({ type: TeamFilter, description: 'By the team.' }),
  status: t.field({ type: MembershipStatusFilter, description: 'By whether they hold, today.' }),
  tier: t.field({ type: TextFilter, description: 'By tier, in the network’s own word.' }),
  heldOn: t.field({
    type: 'Date',
    description:
      'Only those that held on this day: begun by then (one whose `since` nobody knows counts from ' +
      'its `asOf` on) and not ended before (a FORMER one whose `until` nobody knows ended at the ' +
      'latest at its `asOf`).',
  }),
  ...livedFactFilters(t),
}));

export const MembershipsFilter = rowsFilter(
  'MembershipsFilter',
  'memberships',
  () => MembershipFilter,
);
