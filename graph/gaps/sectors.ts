import { lasts, operated } from './held.ts';
import type { GapRule, Subject } from './rule.ts';

/** The pattern from a sector to a team that serves it and is based in the country or covers it. */
export const servedBy = ({ country }: Subject, sector: string, team: string): string =>
  `(${country})<-[${team}r:BASED_IN|COVERS]-(${team}:Team)-[:SERVES_SECTOR]->(${sector})`;

/** Whether a team that `servedBy` finds operated then and there. */
export const serves = ({ date }: Subject, team: string): string =>
  `${operated(team, date)} AND ${lasts(`${team}r`, date)}`;

/**
 * So many sectors of teams are looked at before any sector is looked for by itself: in a country with
 * hundreds of teams they are nearly all of them, and to look for each takes three times as long.
 */
const FIRST_LOOK = 30;

/** The sectors of high criticality that no such team serves. */
export function unservedSectors(subject: Subject, sector: string): string {
  const { binding } = subject.inquiry;
  const [seen, team, other] = [binding.name('s'), binding.name('t'), binding.name('t')];
  return (
    `WITH COLLECT { MATCH ${servedBy(subject, `${sector}:Sector`, team)} ` +
    `WHERE ${sector}.annex = 'NIS2_I' AND ${serves(subject, team)} ` +
    `RETURN ${sector} LIMIT ${FIRST_LOOK} } AS ${seen} ` +
    `MATCH (${sector}:Sector) WHERE ${sector}.annex = 'NIS2_I' AND NOT ${sector} IN ${seen} ` +
    `AND NOT EXISTS { MATCH ${servedBy(subject, sector, other)} WHERE ${serves(subject, other)} }`
  );
}

/** A team for every sector of high criticality. */
export const sectorTeam: GapRule = {
  lacks: (subject) => {
    const sector = subject.inquiry.binding.name('s');
    return `EXISTS { ${unservedSectors(subject, sector)} RETURN ${sector} }`;
  },
  why: {},
};
