import { teamOf } from '../capability/current.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { Technology } from '../words.ts';
import { team, type TeamRow } from './team.ts';

/** An emerging technology that a team uses. */
export interface TechnologyUseRow
  extends FactRow, LifeRow, LabelledRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly technology: Technology;
  readonly ethicsPolicy: string | null;
  readonly [key: `team@${string}`]: TeamRow;
}

export const technologyUse: Shape = {
  name: 'TechnologyUse',
  fields: {
    ...rememberedFields('TechnologyUse'),
    ...factFields,
    ...versionedFields,
    ...labelledFields,
    ...lifeFields,
    id: stored('id'),
    technology: stored('technology'),
    ethicsPolicy: stored('ethicsPolicy'),
    team: teamOf(() => team),
  },
};
