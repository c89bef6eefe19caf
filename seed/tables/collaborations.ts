import { COLLABORATION_KINDS } from '../../graph/words.ts';
import { end, oneOf, reference, required, slug, start, text } from '../columns.ts';
import type { RelationshipTable } from '../table.ts';
import { labelled } from './labelled.ts';
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
    kind: required(oneOf(...COLLABORATION_KINDS)),
    title: required(text),
    since: start,
    until: end('since'),
    ...labelled,
    ...provenance,
  },
};
