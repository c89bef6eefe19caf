import { GAP_KINDS, PRACTICE_KINDS, PRACTICE_TOPICS } from '../../graph/words.ts';
import { end, links, oneOf, required, slug, someOf, start, text, texts, url } from '../columns.ts';
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
    until: end('published'),
    kind: required(oneOf(...PRACTICE_KINDS)),
    topic: required(oneOf(...PRACTICE_TOPICS)),
    languages: texts,
    categories: links('GUIDES', serviceCategories),
    gaps: someOf(...GAP_KINDS),
    url,
    ...provenance,
  },
};
