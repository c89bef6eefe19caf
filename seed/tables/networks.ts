import { NETWORK_KINDS } from '../../graph/words.ts';
import { oneOf, required, slug, start, text, texts, url } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { provenance } from './provenance.ts';

export const networks: NodeTable = {
  file: 'networks.csv',
  label: 'Network',
  key: 'id',
  columns: {
    id: required(slug),
    name: required(text),
    shortName: text,
    aliases: texts,
    kind: required(oneOf(...NETWORK_KINDS)),
    scope: text,
    website: url,
    founded: start,
    secretariat: text,
    openTo: text,
    tiers: texts,
    ...provenance,
  },
};
