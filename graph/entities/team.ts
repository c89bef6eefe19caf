import { ascending, connection, type ConnectionRow } from '../connection.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { many, one } from '../relation.ts';
import { type Shape, stored, storedList } from '../shape.ts';
import type { Constituency, TeamKind, TeamStatus } from '../words.ts';
import { collaboration, type CollaborationRow } from './collaboration.ts';
import { contact, contactsBy, type ContactRow } from './contact.ts';
import { country, type CountryRow } from './country.ts';
import { membership, membershipsBy, type MembershipRow } from './membership.ts';
import { sector, type SectorRow } from './sector.ts';
import { coveragesBy, teamCoverage, type TeamCoverageRow } from './team-coverage.ts';

/** A CIRT of any kind. */
export interface TeamRow extends FactRow, LifeRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly kind: TeamKind;
  readonly status: TeamStatus;
  readonly constituencies: readonly Constituency[];
  readonly scope: string | null;
  readonly website: string | null;
  readonly host: string | null;
  readonly [key: `country@${string}`]: CountryRow | null;
  readonly [key: `covers@${string}`]: ConnectionRow<TeamCoverageRow>;
  readonly [key: `sectors@${string}`]: readonly SectorRow[];
  readonly [key: `contacts@${string}`]: readonly ContactRow[];
  readonly [key: `memberships@${string}`]: ConnectionRow<MembershipRow>;
  readonly [key: `collaborations@${string}`]: ConnectionRow<CollaborationRow>;
}

export const team: Shape = {
  name: 'Team',
  fields: {
    ...factFields,
    ...lifeFields,
    id: stored('id'),
    slug: stored('id'),
    name: stored('name'),
    shortName: stored('shortName'),
    aliases: storedList('aliases'),
    formerNames: storedList('formerNames'),
    kind: stored('kind'),
    status: stored('status'),
    constituencies: storedList('constituencies'),
    scope: stored('scope'),
    website: stored('website'),
    host: stored('host'),
    country: one(
      () => country,
      (from, to) => `(${from})-[:BASED_IN]->(${to}:Country)`,
    ),
    covers: connection(
      () => teamCoverage,
      coveragesBy((item, from) => `(${from})-[${item}:COVERS]->(:Country)`),
    ),
    sectors: many(
      () => sector,
      (from, to) => `(${from})-[:SERVES_SECTOR]->(${to}:Sector)`,
      (to) => `${to}.name`,
    ),
    contacts: many(
      () => contact,
      contactsBy,
      (to) => `${to}.role, ${to}.id`,
    ),
    memberships: connection(
      () => membership,
      membershipsBy((item, from) => `(${from})-[${item}:MEMBER_OF]->(:Network)`, 'endNode'),
    ),
    collaborations: connection(() => collaboration, {
      match: (item, from) => `(${from})-[${item}:COLLABORATES_WITH]-(:Team)`,
      order: (item) => ascending(`${item}.title`, `${item}.id`),
    }),
  },
};
