import { connection, type ConnectionRow } from '../connection.ts';
import { type FactRow, factFields } from '../fact.ts';
import { one } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import type { ServiceFramework } from '../words.ts';
import { practicesOfService } from './practice-list.ts';
import { practice, type PracticeRow } from './practice.ts';
import { needsOfService } from './need-list.ts';
import { need, type NeedRow } from './need.ts';
import { serviceCategory, type ServiceCategoryRow } from './service-category.ts';
import { teamsOfService } from './team-list.ts';
import { team, type TeamRow } from './team.ts';

/** A service that teams offer, as a framework defines it. */
export interface ServiceRow extends FactRow, RememberedRow {
  readonly id: string;
  readonly slug: string;
  readonly framework: ServiceFramework;
  readonly code: string;
  readonly name: string;
  readonly [key: `category@${string}`]: ServiceCategoryRow;
  readonly [key: `teams@${string}`]: ConnectionRow<TeamRow>;
  readonly [key: `practices@${string}`]: ConnectionRow<PracticeRow>;
  readonly [key: `needs@${string}`]: ConnectionRow<NeedRow>;
}

export const service: Shape = {
  name: 'Service',
  fields: {
    ...rememberedFields('Service'),
    ...factFields,
    id: stored('id'),
    slug: stored('id'),
    framework: stored('framework'),
    code: stored('code'),
    name: stored('name'),
    category: one(
      () => serviceCategory,
      (from, to) => `(${from})-[:IN_CATEGORY]->(${to}:ServiceCategory)`,
    ),
    teams: connection(() => team, teamsOfService),
    practices: connection(() => practice, practicesOfService),
    needs: connection(() => need, needsOfService),
  },
};
