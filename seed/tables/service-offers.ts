import { end, reference, start } from '../columns.ts';
import type { RelationshipTable } from '../table.ts';
import { labelled } from './labelled.ts';
import { provenance } from './provenance.ts';
import { services } from './services.ts';
import { teams } from './teams.ts';

export const serviceOffers: RelationshipTable = {
  file: 'service-offers.csv',
  type: 'OFFERS',
  from: 'team',
  to: 'service',
  key: ['team', 'service'],
  columns: {
    team: reference(teams),
    service: reference(services),
    since: start,
    until: end('since'),
    ...labelled,
    ...provenance,
  },
};
