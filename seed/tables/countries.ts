import { day, degrees, flag, link, matching, required, text, texts } from '../columns.ts';
import { localNames } from '../local-names.ts';
import type { NodeTable } from '../table.ts';
import { provenance } from './provenance.ts';
import { regions } from './regions.ts';

export const countries: NodeTable = {
  file: 'countries.csv',
  label: 'Country',
  key: 'iso2',
  columns: {
    iso2: required(matching(/^[A-Z]{2}$/, 'two capital letters')),
    iso3: required(matching(/^[A-Z]{3}$/, 'three capital letters')),
    m49: required(matching(/^\d{3}$/, 'three digits')),
    name: required(text),
    aliases: texts,
    memberState: required(flag),
    region: required(link('IN_REGION', regions)),
    ldc: required(flag),
    lldc: required(flag),
    sids: required(flag),
    inTransition: required(flag),
    developed: required(flag),
    ldcGraduation: day,
    latitude: required(degrees(90)),
    longitude: required(degrees(180)),
    ...provenance,
  },
  computed: { localNames },
};
