import { held, operated, wasMember } from '../gaps/held.ts';
import type { Subject } from '../gaps/rule.ts';
import { mayBeSeen } from '../visibility.ts';

/** What countries may share, as Cypher lists. */

/** The networks that a country has a place in: by a team based there, or itself. */
export function networksOf({ country, date, inquiry }: Subject): string {
  const [team, network] = [inquiry.binding.name('t'), inquiry.binding.name('w')];
  const [member, part] = [inquiry.binding.name('m'), inquiry.binding.name('p')];
  return (
    `COLLECT { MATCH (${country})<-[:BASED_IN]-(${team}:Team)-[${member}:MEMBER_OF]->(${network}:Network) ` +
    `WHERE ${operated(team, date)} AND ${wasMember(member, date)} AND ${mayBeSeen(member, inquiry)} ` +
    `RETURN DISTINCT ${network} UNION ` +
    `MATCH (${country})-[${part}:TAKES_PART_IN]->(${network}:Network) WHERE ${held(part, date)} ` +
    `RETURN DISTINCT ${network} }`
  );
}

/** Those networks of the list `among` that a team is a current member of, or its country takes part in. */
export function networksAmong(
  among: string,
  team: string,
  country: string,
  { date, inquiry }: Subject,
): string {
  const [network, member] = [inquiry.binding.name('w'), inquiry.binding.name('m')];
  const part = inquiry.binding.name('p');
  return (
    `COLLECT { MATCH (${team})-[${member}:MEMBER_OF]->(${network}:Network) WHERE ${network} IN ${among} ` +
    `AND ${wasMember(member, date)} AND ${mayBeSeen(member, inquiry)} RETURN ${network} UNION ` +
    `MATCH (${country})-[${part}:TAKES_PART_IN]->(${network}:Network) WHERE ${network} IN ${among} ` +
    `AND ${held(part, date)} RETURN ${network} }`
  );
}

/** The languages that teams based in a country work in. */
export function languagesOf({ country, inquiry }: Subject): string {
  const [team, language] = [inquiry.binding.name('t'), inquiry.binding.name('l')];
  return (
    `COLLECT { MATCH (${country})<-[:BASED_IN]-(${team}:Team) ` +
    `UNWIND ${team}.languages AS ${language} RETURN DISTINCT ${language} }`
  );
}
