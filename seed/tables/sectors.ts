import { SECTOR_ANNEXES } from '../../graph/words.ts';
import { matching, oneOf, required, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { provenance } from './provenance.ts';

export const sectors: NodeTable = {
  file: 'sectors.csv',
  label: 'Sector',
  key: 'code',
  columns: {
    code: required(matching(/^[A-Z]{3}$/, 'three capital letters')),
    name: required(text),
    annex: required(oneOf(...SECTOR_ANNEXES)),
    detail: text,
    ...provenance,
  },
};
