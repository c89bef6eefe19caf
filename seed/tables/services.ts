import { link, oneOf, required, slug, text } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { provenance } from './provenance.ts';
import { serviceCategories } from './service-categories.ts';

export const services: NodeTable = {
  file: 'services.csv',
  label: 'Service',
  key: 'id',
  columns: {
    id: required(slug),
    framework: required(oneOf('X1060', 'FIRST')),
    code: required(text),
    name: required(text),
    category: required(link('IN_CATEGORY', serviceCategories)),
    ...provenance,
  },
};
