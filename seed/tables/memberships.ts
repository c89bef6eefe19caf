import { MEMBERSHIP_STATUSES } from '../../graph/words.ts';
import { end, oneOf, reference, required, start, text } from '../columns.ts';
import type { RelationshipTable } from '../table.ts';
import { labelled } from './labelled.ts';
import { networks } from './networks.ts';
import { provenance } from './provenance.ts';
import { teams } from './teams.ts';

export const memberships: RelationshipTable = {
  file: 'memberships.csv',
  type: 'MEMBER_OF',
  from: 'team',
  to: 'network',
  key: ['team', 'network'],
  columns: {
    team: reference(teams),
    network: reference(networks),
    tier: text,
    status: required(oneOf(...MEMBERSHIP_STATUSES)),
    since: start,
    until: end('since'),
    ...labelled,
    ...provenance,
  },
};
