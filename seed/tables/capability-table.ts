import { end, link, required, slug, start } from '../columns.ts';
import type { Columns, NodeTable } from '../table.ts';
import { labelled } from './labelled.ts';
import { provenance } from './provenance.ts';
import { teams } from './teams.ts';

/** A file whose rows are facts of one kind on what a team is capable of. */
export const capabilityTable = (file: string, label: string, columns: Columns): NodeTable => ({
  file,
  label,
  key: 'id',
  columns: {
    id: required(slug),
    team: required(link('HAS_CAPABILITY', teams, 'IN')),
    ...columns,
    since: start,
    until: end('since'),
    ...labelled,
    ...provenance,
  },
});
