import { connection, type ConnectionRow } from '../connection.ts';
import { type FactRow, factFields } from '../fact.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { partialDate, type Shape, stored, storedList } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { GapKind, PracticeKind, PracticeTopic } from '../words.ts';
import { categoriesOfPractice } from './service-category-list.ts';
import { serviceCategory, type ServiceCategoryRow } from './service-category.ts';
import { servicesOfPractice } from './service-list.ts';
import { service, type ServiceRow } from './service.ts';

/** Published guidance for setting up and enhancing teams. */
export interface PracticeRow extends FactRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly until: string | null;
  readonly kind: PracticeKind;
  readonly topic: PracticeTopic;
  readonly languages: readonly string[];
  readonly gaps: readonly GapKind[];
  readonly url: string | null;
  readonly [key: `categories@${string}`]: ConnectionRow<ServiceCategoryRow>;
  readonly [key: `services@${string}`]: ConnectionRow<ServiceRow>;
}

export const practice: Shape = {
  name: 'Practice',
  fields: {
    ...rememberedFields('Practice'),
    ...factFields,
    ...versionedFields,
    id: stored('id'),
    slug: stored('id'),
    title: stored('title'),
    publisher: stored('publisher'),
    published: partialDate('published'),
    until: partialDate('until'),
    kind: stored('kind'),
    topic: stored('topic'),
    languages: storedList('languages'),
    gaps: storedList('gaps'),
    url: stored('url'),
    categories: connection(() => serviceCategory, categoriesOfPractice),
    services: connection(() => service, servicesOfPractice),
  },
};
