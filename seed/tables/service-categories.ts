import { oneOf, required, slug, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';

export const serviceCategories: NodeTable = {
  file: 'service-categories.csv',
  label: 'ServiceCategory',
  key: 'id',
  columns: {
    id: required(slug),
    framework: required(oneOf('X1060', 'FIRST')),
    code: required(text),
    name: required(text),
  },
};
