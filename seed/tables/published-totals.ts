import { PUBLISHED_MEASURES } from '../../graph/words.ts';
import { oneOf, required, slug, text, wholeNumber } from '../columns.ts';
import type { NodeTable } from '../table.ts';
import { provenance } from './provenance.ts';

export const publishedTotals: NodeTable = {
  file: 'published-totals.csv',
  label: 'PublishedTotal',
  key: 'id',
  columns: {
    id: required(slug),
    statement: required(text),
    measure: required(oneOf(...PUBLISHED_MEASURES)),
    count: wholeNumber,
    ...provenance,
  },
};
