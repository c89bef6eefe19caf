import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { end } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { shape } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import { service, type ServiceRow } from './service.ts';
import { team, type TeamRow } from './team.ts';

/** That a team offers a service. */
export interface ServiceOfferRow
  extends FactRow, LifeRow, LabelledRow, VersionedRow, RememberedRow {
  readonly [key: `team@${string}`]: TeamRow;
  readonly [key: `service@${string}`]: ServiceRow;
}

export const serviceOffer = shape('ServiceOffer', {
  ...rememberedFields('ServiceOffer'),
  ...factFields,
  ...versionedFields,
  ...labelledFields,
  ...lifeFields,
  team: end(() => team, 'startNode'),
  service: end(() => service, 'endNode'),
});
