import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { end } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { CollaborationKind } from '../words.ts';
import { team, type TeamRow } from './team.ts';

/** That two teams work together; in mentoring and sponsorship the first one gives. */
export interface CollaborationRow
  extends FactRow, LifeRow, LabelledRow, VersionedRow, RememberedRow {
  readonly slug: string;
  readonly kind: CollaborationKind;
  readonly title: string;
  readonly [key: `from@${string}`]: TeamRow;
  readonly [key: `to@${string}`]: TeamRow;
}

export const collaboration: Shape = {
  name: 'Collaboration',
  fields: {
    ...rememberedFields('Collaboration'),
    ...factFields,
    ...lifeFields,
    ...versionedFields,
    ...labelledFields,
    slug: stored('id'),
    kind: stored('kind'),
    title: stored('title'),
    from: end(() => team, 'startNode'),
    to: end(() => team, 'endNode'),
  },
};
