import { lasts, onlyWhere, operated } from './held.ts';
import type { GapRule, Subject } from './rule.ts';

/** The pattern from a sector to a team that serves it and is based in the country or covers it. */
export const servedBy = ({ country }: Subject, sector: string, team: string): string =>
  `(${country})<-[${team}r:BASED_IN|COVERS]-(${team}:Team)-[:SERVES_SECTOR]->(${sector})`;

/** Whether a team that `servedBy` finds operated then and there. */
export const serves = ({ date }: Subject, team: string): string =>
  `${operated(team, date)} AND ${lasts(`${team}r`, date)}`;

/**
 * So many sectors of teams based there are looked at before any sector is looked for by itself: in a
 * country with hundreds of teams they are nearly all of them, and to look for each takes longer.
 */
const FIRST_LOOK = 30;

/** The sectors of high criticality that no such team serves. */
export function unservedSectors(subject: Subject, sector: string): string {
  const { country, date, inquiry } = subject;
  const [seen, covers] = [inquiry.binding.name('s'), inquiry.binding.name('r')];
  const [one, team] = [inquiry.binding.name('s'), inquiry.binding.name('t')];
  /** Operating teams that serve one of some sectors. */
  const serving = (how: string, isWanted: string) =>
    `MATCH (${country})<-[${how}]-(${team}:Team)-[:SERVES_SECTOR]->(${one}:Sector) ` +
    `WHERE ${onlyWhere(isWanted, operated(team, date))}`;
  // The two ways to serve a sector apart: being based there has no dates of its own to look at.
  return (
    `WITH COLLECT { ${serving(':BASED_IN', `${one}.annex = 'NIS2_I'`)} ` +
    `RETURN ${one} LIMIT ${FIRST_LOOK} } AS ${seen} ` +
    `MATCH (${sector}:Sector) WHERE ${sector}.annex = 'NIS2_I' AND NOT ${sector} IN ${seen} ` +
    `AND NOT EXISTS { ${serving(':BASED_IN', `${one} = ${sector}`)} } AND NOT EXISTS { ` +
    `${serving(`${covers}:COVERS`, `${one} = ${sector}`)} AND ${lasts(covers, date)} }`
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
