import { lasts, operated } from './held.ts';
import type { GapRule, Subject } from './rule.ts';

/** The pattern from a sector to a team that serves it and is based in the country or covers it. */
export const servedBy = ({ country }: Subject, sector: string, team: string): string =>
  `(${country})<-[${team}r:BASED_IN|COVERS]-(${team}:Team)-[:SERVES_SECTOR]->(${sector})`;

/** Whether a team that `servedBy` finds operated then and there. */
export const serves = ({ date }: Subject, team: string): string =>
  `${operated(team, date)} AND ${lasts(`${team}r`, date)}`;

/** The sectors of high criticality that no such team serves. */
export function unservedSectors(subject: Subject, sector: string): string {
  const team = subject.inquiry.binding.name('t');
  return (
    `MATCH (${sector}:Sector) WHERE ${sector}.annex = 'NIS2_I' ` +
    `AND NOT EXISTS { MATCH ${servedBy(subject, sector, team)} WHERE ${serves(subject, team)} }`
  );
}

/** A team for every sector of high criticality. */
export const sectorTeam: GapRule = {
  lacks: (subject) => `EXISTS { ${unservedSectors(subject, subject.inquiry.binding.name('s'))} }`,
  why: {},
};
