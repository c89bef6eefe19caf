import { wordFilter } from './comparison.ts';
import { filterOf } from './filter.ts';
import { ProposalKind, ProposalState, ProposalThing } from './proposal-words.ts';
import { TeamsFilter } from './team-filter.ts';

const ProposalStateFilter = wordFilter('ProposalStateFilter', ProposalState);
const ProposalKindFilter = wordFilter('ProposalKindFilter', ProposalKind);
const ProposalThingFilter = wordFilter('ProposalThingFilter', ProposalThing);

export const ProposalFilter = filterOf('ProposalFilter', 'proposals', (t) => ({
  state: t.field({ type: ProposalStateFilter, description: 'What has become of it.' }),
  kind: t.field({ type: ProposalKindFilter, description: 'What it would do.' }),
  thing: t.field({ type: ProposalThingFilter, description: 'What of a team it is about.' }),
  own: t.boolean({ description: 'Whether it is your own.' }),
  teams: t.field({ type: TeamsFilter, description: 'The teams whose it is.' }),
}));
