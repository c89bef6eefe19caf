import { type FactRow, factFields } from '../fact.ts';
import { one } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { ClaimStatement } from '../words.ts';
import { country, type CountryRow } from './country.ts';
import { source, type SourceRow } from './source.ts';

/** What one source says about a country, with its date. */
export interface ClaimRow extends FactRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly statement: ClaimStatement;
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `madeBy@${string}`]: SourceRow;
}

export const claim: Shape = {
  name: 'Claim',
  fields: {
    ...rememberedFields('Claim'),
    ...factFields,
    ...versionedFields,
    id: stored('id'),
    statement: stored('statement'),
    country: one(
      () => country,
      (from, to) => `(${from})-[:ABOUT]->(${to}:Country)`,
    ),
    madeBy: one(
      () => source,
      (from, to) => `(${from})-[:MADE_BY]->(${to}:Source)`,
    ),
  },
};
