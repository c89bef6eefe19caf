import { reference } from '../columns.ts';
import type { RelationshipTable } from '../table.ts';
import { countries } from './countries.ts';
import { offices } from './offices.ts';
import { provenance } from './provenance.ts';

export const officeCountries: RelationshipTable = {
  file: 'office-countries.csv',
  type: 'SERVES',
  from: 'office',
  to: 'country',
  key: ['office', 'country'],
  columns: { office: reference(offices), country: reference(countries), ...provenance },
};
