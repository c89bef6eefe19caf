import { teamOf } from '../capability/current.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { Disclosure, MaturityLevel } from '../words.ts';
import { team, type TeamRow } from './team.ts';

/** How mature a team is by SIM3. */
export interface MaturityAssessmentRow
  extends FactRow, LifeRow, LabelledRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly level: MaturityLevel;
  readonly disclosure: Disclosure;
  readonly [key: `team@${string}`]: TeamRow;
}

export const maturityAssessment: Shape = {
  name: 'MaturityAssessment',
  fields: {
    ...rememberedFields('MaturityAssessment'),
    ...factFields,
    ...versionedFields,
    ...labelledFields,
    ...lifeFields,
    id: stored('id'),
    level: stored('level'),
    disclosure: stored('disclosure'),
    team: teamOf(() => team),
  },
};
