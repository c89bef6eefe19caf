import { end, oneOf, reference, required, slug, start, text } from '../columns.ts';
import type { RelationshipTable } from '../table.ts';
import { provenance } from './provenance.ts';
import { teams } from './teams.ts';

export const collaborations: RelationshipTable = {
  file: 'collaborations.csv',
  type: 'COLLABORATES_WITH',
  from: 'from',
  to: 'to',
  key: ['id'],
  columns: {
    id: required(slug),
    from: reference(teams),
    to: reference(teams),
    kind: required(
      oneOf('AGREEMENT', 'INFORMATION_SHARING', 'JOINT_EXERCISE', 'MENTORING', 'SPONSORSHIP'),
    ),
    title: required(text),
    since: start,
    until: end('since'),
    ...provenance,
  },
};
