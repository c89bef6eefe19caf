import { sectorsServedOn } from '../sectors-served.ts';
import { lasts, operated } from './held.ts';
import type { GapRule, Subject } from './rule.ts';

/** The pattern from a sector to a team that serves it and is based in the country or covers it. */
export const servedBy = ({ country }: Subject, sector: string, team: string): string =>
  `(${country})<-[${team}r:BASED_IN|COVERS]-(${team}:Team)-[:SERVES_SECTOR]->(${sector})`;

/** Whether a team that `servedBy` finds operated then and there. */
export const serves = ({ date }: Subject, team: string): string =>
  `${operated(team, date)} AND ${lasts(`${team}r`, date)}`;

/** The sectors of high criticality that no such team serves. */
export function unservedSectors({ country, date, inquiry }: Subject, sector: string): string {
  const [served, team] = [inquiry.binding.name('s'), inquiry.binding.name('t')];
  const covers = inquiry.binding.name('r');
  return (
    `WITH ${sectorsServedOn(country, date)} AS ${served} MATCH (${sector}:Sector) ` +
    `WHERE ${sector}.annex = 'NIS2_I' AND NOT ${sector}.code IN ${served} AND NOT EXISTS { ` +
    `MATCH (${country})<-[${covers}:COVERS]-(${team}:Team)-[:SERVES_SECTOR]->(${sector}) ` +
    `WHERE ${operated(team, date)} AND ${lasts(covers, date)} }`
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
