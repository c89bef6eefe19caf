import { teamOf } from '../capability/current.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { Plan } from '../words.ts';
import { team, type TeamRow } from './team.ts';

/** Whether a plan of its country or host counts on a team. */
export interface PlanIntegrationRow
  extends FactRow, LifeRow, LabelledRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly plan: Plan;
  readonly integrated: boolean;
  readonly [key: `team@${string}`]: TeamRow;
}

export const planIntegration: Shape = {
  name: 'PlanIntegration',
  fields: {
    ...rememberedFields('PlanIntegration'),
    ...factFields,
    ...versionedFields,
    ...labelledFields,
    ...lifeFields,
    id: stored('id'),
    plan: stored('plan'),
    integrated: stored('integrated'),
    team: teamOf(() => team),
  },
};
