import { held, wasMember } from '../gaps/held.ts';
import type { Inquiry } from '../inquiry.ts';
import { capabilityMayBeSeen, mayBeSeen } from '../visibility.ts';
import { MAX_TEAMS_OF_A_HUB } from './weights.ts';

/** A team on a day, as Cypher: its variable, and those of what other teams may share with it. */
export interface Hubs {
  readonly team: string;
  readonly date: string;
  /** Maps of a `network` and how many `members` it has, as far as the viewer may know. */
  readonly networks: string;
  readonly sectors: string;
  readonly services: string;
  /** Words, as all the others are nodes. */
  readonly threats: string;
  /** Null where the team is based in no country. */
  readonly region: string;
}

/** The variables of what `bindHubs` binds. */
export const hubsOf = (team: string, day: unknown, { binding }: Inquiry): Hubs => ({
  team,
  date: `date(${binding.param(day)})`,
  networks: binding.name('networks'),
  sectors: binding.name('sectors'),
  services: binding.name('services'),
  threats: binding.name('threats'),
  region: binding.name('region'),
});

/** The condition that a membership counts: current on the day, and to be seen. */
export const counts = (member: string, date: string, inquiry: Inquiry) =>
  `${wasMember(member, date)} AND ${mayBeSeen(member, inquiry)}`;

/** The condition that a service offered counts. */
export const isOffered = (offer: string, date: string, inquiry: Inquiry) =>
  `${held(offer, date)} AND ${mayBeSeen(offer, inquiry)}`;

/** The condition that a threat in focus counts. */
export const isFocusedOn = (focus: string, date: string, inquiry: Inquiry) =>
  `${held(focus, date)} AND ${capabilityMayBeSeen(focus, inquiry)}`;

/** How many teams are in a network, as Cypher. */
export function membersOf(network: string, date: string, inquiry: Inquiry): string {
  const member = inquiry.binding.name('m');
  return `COUNT { (${network})<-[${member}:MEMBER_OF]-(:Team) WHERE ${counts(member, date, inquiry)} }`;
}

/** Clauses that bind what other teams may share with a team. */
export function bindHubs(hubs: Hubs, inquiry: Inquiry): string {
  const { team, date, networks, sectors, services, threats, region } = hubs;
  const name = (prefix: string) => inquiry.binding.name(prefix);
  const [member, network, one, fact] = [name('m'), name('w'), name('n'), name('f')];
  return (
    `WITH COLLECT { MATCH (${team})-[${member}:MEMBER_OF]->(${network}:Network) ` +
    `WHERE ${counts(member, date, inquiry)} ` +
    `RETURN { network: ${network}, members: ${membersOf(network, date, inquiry)} } } AS ${networks}, ` +
    `COLLECT { MATCH (${team})-[:SERVES_SECTOR]->(${one}:Sector) RETURN ${one} } AS ${sectors}, ` +
    `COLLECT { MATCH (${team})-[${fact}:OFFERS]->(${one}:Service) WHERE ${isOffered(fact, date, inquiry)} ` +
    `RETURN ${one} } AS ${services}, ` +
    `COLLECT { MATCH (${team})-[:HAS_CAPABILITY]->(${fact}:ThreatFocus) ` +
    `WHERE ${isFocusedOn(fact, date, inquiry)} ` +
    `RETURN DISTINCT ${fact}.threat } AS ${threats}, ` +
    `head(COLLECT { MATCH (${team})-[:BASED_IN]->(:Country)-[:IN_REGION]->(${one}:Region) ` +
    `RETURN ${one} }) AS ${region}`
  );
}

/** Clauses that bind each team that shares one of them to `peer`, once, in a subquery. */
export function eachSharing(peer: string, hubs: Hubs, inquiry: Inquiry): string {
  const { team, date, networks, sectors, services, threats, region } = hubs;
  const { binding } = inquiry;
  const most = binding.param(MAX_TEAMS_OF_A_HUB);
  const [hub, link, country] = [binding.name('hub'), binding.name('r'), binding.name('n')];
  // Sums what the database knows of each country without a look at the teams.
  const teamsOfRegion =
    `reduce(sum = 0, x IN COLLECT { MATCH (${hub})<-[:IN_REGION]-(${country}:Country) ` +
    `RETURN COUNT { (${country})<-[:BASED_IN]-() } } | sum + x)`;
  const few = (pattern: string) => `WHERE COUNT { ${pattern} } <= ${most} MATCH`;
  // All of them the database counts at once. Only where these are too many it looks whom the viewer may see, as few as will do.
  const fewSeen = (pattern: (one: string) => string, seen: typeof mayBeSeen) => {
    const one = binding.name('o');
    const found = `MATCH ${pattern(one)} WHERE ${seen(one, inquiry)}`;
    return (
      `WHERE CASE WHEN COUNT { ${pattern('')} } <= ${most} THEN true ` +
      `ELSE COUNT { ${found} RETURN ${one} LIMIT ${most} + 1 } <= ${most} END MATCH`
    );
  };
  const ways = [
    `UNWIND ${networks} AS ${hub} WITH ${hub} WHERE ${hub}.members <= ${most} ` +
      `WITH ${hub}.network AS ${hub} MATCH (${hub})<-[${link}:MEMBER_OF]-(${peer}:Team) ` +
      `WHERE ${counts(link, date, inquiry)}`,
    `UNWIND ${sectors} AS ${hub} WITH ${hub} ${few(`(${hub})<-[:SERVES_SECTOR]-()`)} ` +
      `(${hub})<-[:SERVES_SECTOR]-(${peer}:Team)`,
    `UNWIND ${services} AS ${hub} WITH ${hub} ` +
      `${fewSeen((one) => `(${hub})<-[${one}:OFFERS]-()`, mayBeSeen)} ` +
      `(${hub})<-[${link}:OFFERS]-(${peer}:Team) WHERE ${isOffered(link, date, inquiry)}`,
    `UNWIND ${threats} AS ${hub} WITH ${hub} ` +
      `${fewSeen((one) => `(${one}:ThreatFocus {threat: ${hub}})`, capabilityMayBeSeen)} ` +
      `(${link}:ThreatFocus {threat: ${hub}})<-[:HAS_CAPABILITY]-(${peer}:Team) ` +
      `WHERE ${isFocusedOn(link, date, inquiry)}`,
    `MATCH (${team})-[:BASED_IN]->(${hub}:Country) WITH ${hub} ${few(`(${hub})<-[:BASED_IN]-()`)} ` +
      `(${hub})<-[:BASED_IN]-(${peer}:Team)`,
    `WITH ${region} AS ${hub} WITH ${hub}, ${teamsOfRegion} AS ${link} WHERE ${link} <= ${most} MATCH ` +
      `(${hub})<-[:IN_REGION]-(:Country)<-[:BASED_IN]-(${peer}:Team)`,
  ];
  const imported = [team, networks, sectors, services, threats, region].join(', ');
  return `CALL (${imported}) { ${ways.map((way) => `${way} RETURN ${peer}`).join(' UNION ')} }`;
}
