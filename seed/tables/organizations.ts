import { required, slug, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';

export const organizations: NodeTable = {
  file: 'organizations.csv',
  label: 'Organization',
  key: 'id',
  columns: { id: required(slug), name: required(text) },
};
