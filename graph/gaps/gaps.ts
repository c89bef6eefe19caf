import { coverageRecord } from '../coverage/record.ts';
import type { Inquiry } from '../inquiry.ts';
import { mayBeSeen } from '../visibility.ts';
import { GAP_KINDS, type Constituency, type CoverageRole, type GapKind } from '../words.ts';

/** After how many years without a newer fact the record of a country counts as stale. */
export const STALE_AFTER_YEARS = 2;

/** Whether a country has a gap today: a condition over the variable that holds the country. */
type Gap = (country: string, inquiry: Inquiry) => string;

const covered = (country: string, condition: string) =>
  `EXISTS { MATCH (${country})<-[r:COVERS]-(t:Team) WHERE t.status = 'ACTIVE' AND ${condition} }`;

const basedThere = (country: string, condition: string) =>
  `EXISTS { MATCH (${country})<-[:BASED_IN]-(t:Team) WHERE t.status = 'ACTIVE' AND ${condition} }`;

const withoutDuty =
  (duty: 'pointOfContact' | 'governmentToGovernment'): Gap =>
  (country) =>
    `NOT ${covered(country, `r.${duty}`)}`;

const withoutTeamFor =
  (constituency: Constituency, role?: CoverageRole): Gap =>
  (country) => {
    const based = basedThere(country, `'${constituency}' IN t.constituencies`);
    return role ? `NOT (${based} OR ${covered(country, `r.role = '${role}'`)})` : `NOT ${based}`;
  };

const outsideNetworks =
  (kind: 'GLOBAL' | 'REGIONAL'): Gap =>
  (country, inquiry) =>
    `NOT (EXISTS { MATCH (${country})<-[:BASED_IN]-(t:Team)-[m:MEMBER_OF]->(w:Network) ` +
    `WHERE t.status = 'ACTIVE' AND m.status = 'CURRENT' AND w.kind = '${kind}' ` +
    `AND ${mayBeSeen('m', inquiry)} } OR ` +
    `EXISTS { MATCH (${country})-[:TAKES_PART_IN]->(w:Network) WHERE w.kind = '${kind}' })`;

/** What each gap means, in the order of `GAP_KINDS`; operating is a team whose status is ACTIVE. */
const GAPS: Readonly<Record<GapKind, Gap>> = {
  NATIONAL_TEAM: (country, inquiry) =>
    `${coverageRecord(country, inquiry.today, inquiry)}.state ` +
    `IN ['ABSENT', 'ESTABLISHING', 'GOVERNMENT_ONLY']`,
  POINT_OF_CONTACT: withoutDuty('pointOfContact'),
  GOVERNMENT_TO_GOVERNMENT: withoutDuty('governmentToGovernment'),
  GOVERNMENT_TEAM: withoutTeamFor('GOVERNMENT', 'GOVERNMENT'),
  ACADEMIC_TEAM: withoutTeamFor('ACADEMIC'),
  INDUSTRY_TEAM: withoutTeamFor('INDUSTRY'),
  SECTOR_TEAM: (country) =>
    `EXISTS { MATCH (s:Sector) WHERE s.annex = 'NIS2_I' ` +
    `AND NOT ${basedThere(country, 'EXISTS { (t)-[:SERVES_SECTOR]->(s) }')} }`,
  GLOBAL_NETWORK: outsideNetworks('GLOBAL'),
  REGIONAL_NETWORK: outsideNetworks('REGIONAL'),
  FRESH_RECORD: (country, { today, binding }) => {
    const oldest = `date(${binding.param(today)}) - duration({years: ${STALE_AFTER_YEARS}})`;
    return (
      `NOT (EXISTS { MATCH (${country})<-[r:COVERS]-(:Team) WHERE r.asOf >= ${oldest} } OR ` +
      `EXISTS { MATCH (${country})<-[:ABOUT]-(k:Claim) WHERE k.asOf >= ${oldest} })`
    );
  },
};

/** Whether the country bound to `country` has a gap today. */
export const hasGap = (kind: GapKind, country: string, inquiry: Inquiry): string =>
  GAPS[kind](country, inquiry);

/** The gaps of the country bound to `country` today, as a Cypher list in the order of the kinds. */
export function gapsOf(country: string, inquiry: Inquiry): string {
  const gap = inquiry.binding.name('g');
  const cases = GAP_KINDS.map(
    (kind) => `CASE WHEN ${hasGap(kind, country, inquiry)} THEN '${kind}' END`,
  );
  return `[${gap} IN [${cases.join(', ')}] WHERE ${gap} IS NOT NULL]`;
}
