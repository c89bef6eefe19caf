import { required, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';

/** Who makes claims: one node for each name that claims.csv gives. */
export const sources: NodeTable = {
  file: 'claims.csv',
  label: 'Source',
  key: 'id',
  columns: { id: required(text), name: required(text) },
  derived: true,
};
