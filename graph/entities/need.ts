import { connection, type ConnectionRow } from '../connection.ts';
import { isOpen, nextStates } from '../needs/rules.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { one } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored, storedDate } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { NeedKind, NeedState } from '../words.ts';
import { activitiesOfNeed } from './activity-list.ts';
import { activity, type ActivityRow } from './activity.ts';
import { country, type CountryRow } from './country.ts';
import { stepsOfNeed } from './need-step-list.ts';
import { needStep, type NeedStepRow } from './need-step.ts';
import { office, type OfficeRow } from './office.ts';
import { categoriesOfNeed } from './service-category-list.ts';
import { serviceCategory, type ServiceCategoryRow } from './service-category.ts';
import { servicesOfNeed } from './service-list.ts';
import { service, type ServiceRow } from './service.ts';

/** What a country asks its ITU office for. */
export interface NeedRow extends LabelledRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly kind: NeedKind;
  readonly title: string;
  readonly description: string | null;
  readonly state: NeedState;
  readonly open: boolean;
  readonly next: readonly NeedState[];
  readonly raisedOn: string;
  readonly answeredOn: string | null;
  readonly metOn: string | null;
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `office@${string}`]: OfficeRow;
  readonly [key: `services@${string}`]: ConnectionRow<ServiceRow>;
  readonly [key: `categories@${string}`]: ConnectionRow<ServiceCategoryRow>;
  readonly [key: `activities@${string}`]: ConnectionRow<ActivityRow>;
  readonly [key: `steps@${string}`]: ConnectionRow<NeedStepRow>;
}

export const need: Shape = {
  name: 'Need',
  fields: {
    ...rememberedFields('Need'),
    ...versionedFields,
    ...labelledFields,
    id: stored('id'),
    kind: stored('kind'),
    title: stored('title'),
    description: stored('description'),
    state: stored('state'),
    open: ({ from }) => isOpen(from),
    next: ({ from }) => nextStates(from),
    raisedOn: storedDate('raisedOn'),
    answeredOn: storedDate('answeredOn'),
    metOn: storedDate('metOn'),
    country: one(
      () => country,
      (from, to) => `(${from})<-[:RAISED]-(${to}:Country)`,
    ),
    office: one(
      () => office,
      (from, to) => `(${from})-[:RAISED_WITH]->(${to}:Office)`,
    ),
    services: connection(() => service, servicesOfNeed),
    categories: connection(() => serviceCategory, categoriesOfNeed),
    activities: connection(() => activity, activitiesOfNeed),
    steps: connection(() => needStep, stepsOfNeed),
  },
};
