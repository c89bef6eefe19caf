import { connection, type ConnectionRow } from '../connection.ts';
import { type FactRow, factFields, type LifeRow, lifeFields } from '../fact.ts';
import { one } from '../relation.ts';
import { project } from '../project.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored, storedList } from '../shape.ts';
import { type VersionedRow, versionedFields } from '../versioned.ts';
import type { Constituency, TeamKind, TeamStatus } from '../words.ts';
import { teamCapability, type TeamCapabilityRow } from './capability.ts';
import { collaborationsOfTeam } from './collaboration-list.ts';
import { collaboration, type CollaborationRow } from './collaboration.ts';
import { contactsOfTeam } from './contact-list.ts';
import { contact, type ContactRow } from './contact.ts';
import { country, type CountryRow } from './country.ts';
import { mistakeReportsOfTeam } from './mistake-report-list.ts';
import { mistakeReport, type MistakeReportRow } from './mistake-report.ts';
import { membershipsOfTeam } from './membership-list.ts';
import { membership, type MembershipRow } from './membership.ts';
import { proposalsOfTeam } from './proposal-list.ts';
import { proposal, type ProposalRow } from './proposal.ts';
import { sectorsOfTeam } from './sector-list.ts';
import { sector, type SectorRow } from './sector.ts';
import { servicesOfTeam } from './service-list.ts';
import { service, type ServiceRow } from './service.ts';
import { coveragesOfTeam } from './team-coverage-list.ts';
import { teamCoverage, type TeamCoverageRow } from './team-coverage.ts';

/** A CIRT of any kind. */
export interface TeamRow extends FactRow, LifeRow, VersionedRow, RememberedRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly kind: TeamKind;
  readonly status: TeamStatus;
  readonly constituencies: readonly Constituency[];
  readonly languages: readonly string[];
  readonly scope: string | null;
  readonly website: string | null;
  readonly host: string | null;
  readonly [key: `country@${string}`]: CountryRow | null;
  readonly [key: `covers@${string}`]: ConnectionRow<TeamCoverageRow>;
  readonly [key: `sectors@${string}`]: ConnectionRow<SectorRow>;
  readonly [key: `services@${string}`]: ConnectionRow<ServiceRow>;
  readonly [key: `capability@${string}`]: TeamCapabilityRow;
  readonly [key: `contacts@${string}`]: ConnectionRow<ContactRow>;
  readonly [key: `memberships@${string}`]: ConnectionRow<MembershipRow>;
  readonly [key: `collaborations@${string}`]: ConnectionRow<CollaborationRow>;
  readonly [key: `proposals@${string}`]: ConnectionRow<ProposalRow>;
  readonly [key: `mistakeReports@${string}`]: ConnectionRow<MistakeReportRow>;
}

export const team: Shape = {
  name: 'Team',
  fields: {
    ...rememberedFields('Team'),
    ...factFields,
    ...lifeFields,
    ...versionedFields,
    id: stored('id'),
    slug: stored('id'),
    name: stored('name'),
    shortName: stored('shortName'),
    aliases: storedList('aliases'),
    formerNames: storedList('formerNames'),
    kind: stored('kind'),
    status: stored('status'),
    constituencies: storedList('constituencies'),
    languages: storedList('languages'),
    scope: stored('scope'),
    website: stored('website'),
    host: stored('host'),
    country: one(
      () => country,
      (from, to) => `(${from})-[:BASED_IN]->(${to}:Country)`,
    ),
    covers: connection(() => teamCoverage, coveragesOfTeam),
    sectors: connection(() => sector, sectorsOfTeam),
    services: connection(() => service, servicesOfTeam),
    capability: ({ from, below, inquiry }) => project(teamCapability, below, from, inquiry),
    contacts: connection(() => contact, contactsOfTeam),
    memberships: connection(() => membership, membershipsOfTeam),
    collaborations: connection(() => collaboration, collaborationsOfTeam),
    proposals: connection(() => proposal, proposalsOfTeam),
    mistakeReports: connection(() => mistakeReport, mistakeReportsOfTeam),
  },
};
