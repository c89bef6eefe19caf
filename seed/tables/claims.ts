import { CLAIM_STATEMENTS } from '../../graph/words.ts';
import { link, naming, oneOf, required, slug } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { countries } from './countries.ts';
import { provenance } from './provenance.ts';
import { sources } from './sources.ts';

export const claims: NodeTable = {
  file: 'claims.csv',
  label: 'Claim',
  key: 'id',
  columns: {
    id: required(slug),
    country: required(link('ABOUT', countries)),
    statement: required(oneOf(...CLAIM_STATEMENTS)),
    ...provenance,
    source: required(naming('MADE_BY', sources)),
  },
};
