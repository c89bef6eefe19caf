import { matching, required, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';

export const regions: NodeTable = {
  file: 'regions.csv',
  label: 'Region',
  key: 'code',
  columns: {
    code: required(matching(/^[A-Z]{3}$/, 'three capital letters')),
    name: required(text),
  },
};
