import { one } from '../relation.ts';
import { type Shape, stored, storedDate } from '../shape.ts';
import type { NeedSignatory, NeedState } from '../words.ts';
import { office, type OfficeRow } from './office.ts';
import { team, type TeamRow } from './team.ts';

/** One step on the way of a need: never changed, never deleted. */
export interface NeedStepRow {
  readonly state: NeedState;
  readonly on: string;
  readonly role: NeedSignatory;
  readonly note: string | null;
  readonly [key: `team@${string}`]: TeamRow | null;
  readonly [key: `office@${string}`]: OfficeRow | null;
}

export const needStep: Shape = {
  name: 'NeedStep',
  fields: {
    state: stored('state'),
    on: storedDate('on'),
    role: stored('role'),
    note: stored('note'),
    team: one(
      () => team,
      (from, to) => `(${from})-[:SIGNED_BY]->(${to}:Team)`,
    ),
    office: one(
      () => office,
      (from, to) => `(${from})-[:SIGNED_BY]->(${to}:Office)`,
    ),
  },
};
