import { OFFICE_KINDS } from '../../graph/words.ts';
import { degrees, link, oneOf, required, slug, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { countries } from './countries.ts';
import { provenance } from './provenance.ts';
import { regions } from './regions.ts';

export const offices: NodeTable = {
  file: 'offices.csv',
  label: 'Office',
  key: 'id',
  columns: {
    id: required(slug),
    name: required(text),
    kind: required(oneOf(...OFFICE_KINDS)),
    city: required(text),
    country: required(link('SEATED_IN', countries)),
    region: required(link('IN_REGION', regions)),
    latitude: required(degrees(90)),
    longitude: required(degrees(180)),
    ...provenance,
  },
};
