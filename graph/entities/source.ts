import { connection, type ConnectionRow } from '../connection.ts';
import { type Shape, stored } from '../shape.ts';
import { claim, type ClaimRow, claimsBy } from './claim.ts';

/** Who makes claims. */
export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly [key: `claims@${string}`]: ConnectionRow<ClaimRow>;
}

export const source: Shape = {
  name: 'Source',
  fields: {
    id: stored('id'),
    name: stored('name'),
    claims: connection(
      () => claim,
      claimsBy((item, from) => `(${from})<-[:MADE_BY]-(${item}:Claim)`),
    ),
  },
};
