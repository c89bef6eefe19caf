import { teamOf } from '../capability/current.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { Threat } from '../words.ts';
import { team, type TeamRow } from './team.ts';

/** A threat that a team has specialised in. */
export interface ThreatFocusRow extends FactRow, LifeRow, LabelledRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly threat: Threat;
  readonly [key: `team@${string}`]: TeamRow;
}

export const threatFocus: Shape = {
  name: 'ThreatFocus',
  fields: {
    ...rememberedFields('ThreatFocus'),
    ...factFields,
    ...versionedFields,
    ...labelledFields,
    ...lifeFields,
    id: stored('id'),
    threat: stored('threat'),
    team: teamOf(() => team),
  },
};
