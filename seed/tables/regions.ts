import { REGION_CODES } from '../../graph/words.ts';
import { oneOf, required, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';

export const regions: NodeTable = {
  file: 'regions.csv',
  label: 'Region',
  key: 'code',
  columns: {
    code: required(oneOf(...REGION_CODES)),
    name: required(text),
  },
};
