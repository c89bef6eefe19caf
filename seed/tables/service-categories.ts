import { SERVICE_FRAMEWORKS } from '../../graph/words.ts';
import { oneOf, required, slug, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';

export const serviceCategories: NodeTable = {
  file: 'service-categories.csv',
  label: 'ServiceCategory',
  key: 'id',
  columns: {
    id: required(slug),
    framework: required(oneOf(...SERVICE_FRAMEWORKS)),
    code: required(text),
    name: required(text),
  },
};
