import { connection, type ConnectionRow } from '../connection.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { claimsOfSource } from './claim-list.ts';
import { claim, type ClaimRow } from './claim.ts';

/** Who makes claims. */
export interface SourceRow extends RememberedRow {
  readonly id: string;
  readonly name: string;
  readonly [key: `claims@${string}`]: ConnectionRow<ClaimRow>;
}

export const source: Shape = {
  name: 'Source',
  fields: {
    ...rememberedFields('Source'),
    id: stored('id'),
    name: stored('name'),
    claims: connection(() => claim, claimsOfSource),
  },
};
