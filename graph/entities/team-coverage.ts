import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { end } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { CoverageRole } from '../words.ts';
import { country, type CountryRow } from './country.ts';
import { team, type TeamRow } from './team.ts';

/** That a team covers a country in a role. */
export interface TeamCoverageRow extends FactRow, LifeRow, VersionedRow, RememberedRow {
  readonly role: CoverageRole;
  readonly part: string | null;
  readonly pointOfContact: boolean | null;
  readonly governmentToGovernment: boolean | null;
  readonly [key: `team@${string}`]: TeamRow;
  readonly [key: `country@${string}`]: CountryRow;
}

export const teamCoverage: Shape = {
  name: 'TeamCoverage',
  fields: {
    ...rememberedFields('TeamCoverage'),
    ...factFields,
    ...lifeFields,
    ...versionedFields,
    role: stored('role'),
    part: stored('part'),
    pointOfContact: stored('pointOfContact'),
    governmentToGovernment: stored('governmentToGovernment'),
    team: end(() => team, 'startNode'),
    country: end(() => country, 'endNode'),
  },
};
