import { teamOf } from '../capability/current.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { partialDate, type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { FundingModel } from '../words.ts';
import { team, type TeamRow } from './team.ts';

/** A source that a team is funded from. */
export interface FundingRow extends FactRow, LifeRow, LabelledRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly model: FundingModel;
  readonly securedUntil: string | null;
  readonly [key: `team@${string}`]: TeamRow;
}

export const funding: Shape = {
  name: 'Funding',
  fields: {
    ...rememberedFields('Funding'),
    ...factFields,
    ...versionedFields,
    ...labelledFields,
    ...lifeFields,
    id: stored('id'),
    model: stored('model'),
    securedUntil: partialDate('securedUntil'),
    team: teamOf(() => team),
  },
};
