import { connection, type ConnectionRow } from '../connection.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import type { ServiceFramework } from '../words.ts';
import { practicesOfCategory } from './practice-list.ts';
import { practice, type PracticeRow } from './practice.ts';
import { servicesOfCategory } from './service-list.ts';
import { service, type ServiceRow } from './service.ts';

/** A category of services in a framework. */
export interface ServiceCategoryRow extends RememberedRow {
  readonly id: string;
  readonly slug: string;
  readonly framework: ServiceFramework;
  readonly code: string;
  readonly name: string;
  readonly [key: `services@${string}`]: ConnectionRow<ServiceRow>;
  readonly [key: `practices@${string}`]: ConnectionRow<PracticeRow>;
}

export const serviceCategory: Shape = {
  name: 'ServiceCategory',
  fields: {
    ...rememberedFields('ServiceCategory'),
    id: stored('id'),
    slug: stored('id'),
    framework: stored('framework'),
    code: stored('code'),
    name: stored('name'),
    services: connection(() => service, servicesOfCategory),
    practices: connection(() => practice, practicesOfCategory),
  },
};
