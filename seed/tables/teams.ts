import { CONSTITUENCIES, TEAM_KINDS, TEAM_STATUSES } from '../../graph/words.ts';
import {
  end,
  link,
  links,
  matching,
  oneOf,
  required,
  slug,
  someOf,
  start,
  text,
  texts,
  url,
} from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { countries } from './countries.ts';
import { provenance } from './provenance.ts';
import { sectors } from './sectors.ts';

export const teams: NodeTable = {
  file: 'teams.csv',
  label: 'Team',
  key: 'id',
  columns: {
    id: required(slug),
    name: required(text),
    shortName: text,
    aliases: texts,
    formerNames: texts,
    kind: required(oneOf(...TEAM_KINDS)),
    status: required(oneOf(...TEAM_STATUSES)),
    constituencies: someOf(...CONSTITUENCIES),
    constituencyAsGiven: text,
    sectors: links('SERVES_SECTOR', sectors),
    country: link('BASED_IN', countries),
    scope: matching(/^EU$/, 'EU, or nothing'),
    website: url,
    host: text,
    since: start,
    until: end('since'),
    ...provenance,
  },
};
