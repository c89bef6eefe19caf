import { connection, type ConnectionRow } from '../connection.ts';
import { coverage, type CoverageRow } from '../coverage/coverage.ts';
import { developmentGroupsAt, isDeveloping } from '../development.ts';
import { type FactRow, factFields } from '../fact.ts';
import { gapsOfCountry, type GapRow } from '../gaps/gap.ts';
import { sectorCoverage, type SectorCoverageRow } from '../gaps/sector-coverage.ts';
import { one } from '../relation.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored, storedDate, storedFlag, storedList } from '../shape.ts';
import type { DevelopmentGroup } from '../words.ts';
import { activitiesOfCountry } from './activity-list.ts';
import { activity, type ActivityRow } from './activity.ts';
import { claimsOfCountry } from './claim-list.ts';
import { claim, type ClaimRow } from './claim.ts';
import { needsOfCountry } from './need-list.ts';
import { need, type NeedRow } from './need.ts';
import { assignmentsOfCountry } from './office-assignment-list.ts';
import { officeAssignment, type OfficeAssignmentRow } from './office-assignment.ts';
import { office, type OfficeRow } from './office.ts';
import { participationsOfCountry } from './participation-list.ts';
import { participation, type ParticipationRow } from './participation.ts';
import { region, type RegionRow } from './region.ts';
import { coveragesOfCountry } from './team-coverage-list.ts';
import { teamCoverage, type TeamCoverageRow } from './team-coverage.ts';
import { teamsOfCountry } from './team-list.ts';
import { team, type TeamRow } from './team.ts';

/** An ITU Member State, or another economy or territory with an ISO 3166-1 code. */
export interface CountryRow extends FactRow, RememberedRow {
  readonly id: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly m49: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly memberState: boolean;
  readonly developing: boolean;
  readonly ldcGraduation: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly [key: `developmentGroups@${string}`]: readonly DevelopmentGroup[];
  readonly [key: `region@${string}`]: RegionRow;
  readonly [key: `office@${string}`]: OfficeRow | null;
  readonly [key: `assignments@${string}`]: ConnectionRow<OfficeAssignmentRow>;
  readonly [key: `coverage@${string}`]: CoverageRow;
  readonly [key: `gaps@${string}`]: readonly GapRow[];
  readonly [key: `sectorCoverage@${string}`]: readonly SectorCoverageRow[];
  readonly [key: `teams@${string}`]: ConnectionRow<TeamRow>;
  readonly [key: `coveredBy@${string}`]: ConnectionRow<TeamCoverageRow>;
  readonly [key: `claims@${string}`]: ConnectionRow<ClaimRow>;
  readonly [key: `activities@${string}`]: ConnectionRow<ActivityRow>;
  readonly [key: `participations@${string}`]: ConnectionRow<ParticipationRow>;
  readonly [key: `needs@${string}`]: ConnectionRow<NeedRow>;
}

export const country: Shape = {
  name: 'Country',
  fields: {
    ...rememberedFields('Country'),
    ...factFields,
    id: stored('iso2'),
    iso2: stored('iso2'),
    iso3: stored('iso3'),
    m49: stored('m49'),
    name: stored('name'),
    aliases: storedList('aliases'),
    memberState: storedFlag('memberState'),
    developing: ({ from, inquiry }) => isDeveloping(from, inquiry.today, inquiry),
    developmentGroups: ({ from, args, inquiry }) =>
      developmentGroupsAt(from, args['asOf'] ?? inquiry.today, inquiry),
    ldcGraduation: storedDate('ldcGraduation'),
    latitude: stored('latitude'),
    longitude: stored('longitude'),
    region: one(
      () => region,
      (from, to) => `(${from})-[:IN_REGION]->(${to}:Region)`,
    ),
    // The office nearest to the country: an area office before the regional one.
    office: one(
      () => office,
      (from, to) => `(${from})<-[:SERVES]-(${to}:Office)`,
      (to) => `${to}.kind, ${to}.name`,
    ),
    assignments: connection(() => officeAssignment, assignmentsOfCountry),
    coverage,
    gaps: gapsOfCountry,
    sectorCoverage,
    teams: connection(() => team, teamsOfCountry),
    coveredBy: connection(() => teamCoverage, coveragesOfCountry),
    claims: connection(() => claim, claimsOfCountry),
    activities: connection(() => activity, activitiesOfCountry),
    participations: connection(() => participation, participationsOfCountry),
    needs: connection(() => need, needsOfCountry),
  },
};
