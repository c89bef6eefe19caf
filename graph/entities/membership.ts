import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { type LabelledRow, labelledFields } from '../labelled.ts';
import { end } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { MembershipStatus } from '../words.ts';
import { network, type NetworkRow } from './network.ts';
import { team, type TeamRow } from './team.ts';

/** That a team belongs to a network. */
export interface MembershipRow extends FactRow, LifeRow, LabelledRow, VersionedRow, RememberedRow {
  readonly tier: string | null;
  readonly status: MembershipStatus;
  readonly [key: `team@${string}`]: TeamRow;
  readonly [key: `network@${string}`]: NetworkRow;
}

export const membership: Shape = {
  name: 'Membership',
  fields: {
    ...rememberedFields('Membership'),
    ...factFields,
    ...lifeFields,
    ...versionedFields,
    ...labelledFields,
    tier: stored('tier'),
    status: stored('status'),
    team: end(() => team, 'startNode'),
    network: end(() => network, 'endNode'),
  },
};
