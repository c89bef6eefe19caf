import { ACTIVITY_KINDS, ACTIVITY_STATUSES } from '../../graph/words.ts';
import { end, links, oneOf, required, slug, start, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { countries } from './countries.ts';
import { organizations } from './organizations.ts';
import { provenance } from './provenance.ts';
import { regions } from './regions.ts';

export const activities: NodeTable = {
  file: 'activities.csv',
  label: 'Activity',
  key: 'id',
  columns: {
    id: required(slug),
    kind: required(oneOf(...ACTIVITY_KINDS)),
    kindAsGiven: text,
    title: required(text),
    status: required(oneOf(...ACTIVITY_STATUSES)),
    countries: links('SUPPORTS', countries),
    regions: links('IN_REGION', regions),
    organizations: links('RUN_BY', organizations),
    since: start,
    until: end('since'),
    result: text,
    ...provenance,
  },
};
