import {
  DateFilter,
  KeyFilter,
  TagFilter,
  TextFilter,
  wordFilter,
  wordsFilter,
} from './comparison.ts';
import { EvidenceFilter } from './fact.ts';
import { filterOf, rowsFilter } from './filter.ts';
import { GapKind } from './gap-words.ts';
import { PracticeKind, PracticeTopic } from './practice-words.ts';
import { ServiceCategoriesFilter } from './service-category-filter.ts';
import { ServicesFilter } from './service-filter.ts';

const PracticeKindFilter = wordFilter('PracticeKindFilter', PracticeKind);
const PracticeTopicFilter = wordFilter('PracticeTopicFilter', PracticeTopic);
const PracticeGapsFilter = wordsFilter('PracticeGapsFilter', GapKind);

export const PracticeFilter = filterOf('PracticeFilter', 'practices', (t) => ({
  slug: t.field({ type: KeyFilter, description: 'By slug: `ocf-sim3-2`.' }),
  title: t.field({ type: TextFilter, description: 'By title.' }),
  publisher: t.field({ type: TextFilter, description: 'By who published them.' }),
  published: t.field({ type: DateFilter, description: 'By when they were published.' }),
  until: t.field({
    type: DateFilter,
    description: 'By when they were withdrawn: `{ isNull: true }` for those in force.',
  }),
  kind: t.field({ type: PracticeKindFilter, description: 'By kind.' }),
  topic: t.field({ type: PracticeTopicFilter, description: 'By what they are mainly about.' }),
  language: t.field({
    type: TagFilter,
    description: 'By the languages they can be had in: ISO 639-1 codes such as `fr`.',
  }),
  gaps: t.field({
    type: PracticeGapsFilter,
    description: 'By the gaps they help with: `{ in: [NATIONAL_TEAM] }`.',
  }),
  categories: t.field({
    type: ServiceCategoriesFilter,
    description: 'By the categories of services they help with.',
  }),
  services: t.field({
    type: ServicesFilter,
    description: 'By the services in the categories they help with.',
  }),
  evidence: t.field({ type: EvidenceFilter, description: 'By how sure the record is.' }),
  asOf: t.field({ type: DateFilter, description: 'By how fresh the record is.' }),
}));

export const PracticesFilter = rowsFilter('PracticesFilter', 'practices', () => PracticeFilter);
