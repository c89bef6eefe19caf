import { PRACTICE_KINDS } from '../../graph/words.ts';
import { links, oneOf, required, slug, start, text, texts, url } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { provenance } from './provenance.ts';
import { serviceCategories } from './service-categories.ts';

export const practices: NodeTable = {
  file: 'practices.csv',
  label: 'Practice',
  key: 'id',
  columns: {
    id: required(slug),
    title: required(text),
    publisher: required(text),
    published: start,
    kind: required(oneOf(...PRACTICE_KINDS)),
    topic: required(text),
    languages: texts,
    categories: links('GUIDES', serviceCategories),
    url,
    ...provenance,
  },
};
