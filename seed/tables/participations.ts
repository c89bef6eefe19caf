import { end, reference, start, text } from '../columns.ts';
import type { RelationshipTable } from '../table.ts';
import { countries } from './countries.ts';
import { networks } from './networks.ts';
import { provenance } from './provenance.ts';

export const participations: RelationshipTable = {
  file: 'participations.csv',
  type: 'TAKES_PART_IN',
  from: 'country',
  to: 'network',
  key: ['country', 'network'],
  columns: {
    country: reference(countries),
    network: reference(networks),
    role: text,
    since: start,
    until: end('since'),
    ...provenance,
  },
};
