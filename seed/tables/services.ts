import { SERVICE_FRAMEWORKS } from '../../graph/words.ts';
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
    framework: required(oneOf(...SERVICE_FRAMEWORKS)),
    code: required(text),
    name: required(text),
    category: required(link('IN_CATEGORY', serviceCategories)),
    ...provenance,
  },
};
