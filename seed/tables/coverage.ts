import { COVERAGE_ROLES } from '../../graph/words.ts';
import { end, flag, oneOf, reference, required, start, text } from '../columns.ts';
import type { RelationshipTable } from '../table.ts';
import { countries } from './countries.ts';
import { provenance } from './provenance.ts';
import { teams } from './teams.ts';

export const coverage: RelationshipTable = {
  file: 'coverage.csv',
  type: 'COVERS',
  from: 'team',
  to: 'country',
  key: ['team', 'country', 'role'],
  columns: {
    team: reference(teams),
    country: reference(countries),
    role: required(oneOf(...COVERAGE_ROLES)),
    part: text,
    pointOfContact: flag,
    governmentToGovernment: flag,
    since: start,
    until: end('since'),
    ...provenance,
  },
};
