import type { Inquiry } from '../inquiry.ts';
import { counts, type Hubs, isFocusedOn, isOffered } from './hubs.ts';
import { PEER_WEIGHTS, type PeerReasonCode, RARE_MEMBERS } from './weights.ts';

/**
 * Why a team is a peer, as a Cypher list of maps in the order of the codes: the `code`, what both share
 * as `nodes` or as `words`, of a network its `members`, the `measure` and the `points`.
 */
export function reasonsOf(peer: string, hubs: Hubs, inquiry: Inquiry) {
  const shared = sharedWith(peer, hubs, inquiry);
  const { team, sectors, services, threats, region } = hubs;
  const own = (name: string) => `coalesce(${peer}.${name}, [])`;
  const words = (name: string) => `[x IN coalesce(${team}.${name}, []) WHERE x IN ${own(name)}]`;
  const lists = [
    networkReasons(shared.networks.as),
    likeness('CONSTITUENCY', 'words', words('constituencies'), [
      `size(${team}.constituencies)`,
      `size(${peer}.constituencies)`,
    ]),
    likeness('SECTOR', 'nodes', shared.sectors.as, [`size(${sectors})`, shared.served.as]),
    likeness('SERVICE', 'nodes', shared.services.as, [`size(${services})`, shared.offered.as]),
    likeness('THREAT', 'words', `[x IN ${threats} WHERE x IN ${shared.threats.as}]`, [
      `size(${threats})`,
      `size(${shared.threats.as})`,
    ]),
    likeness('LANGUAGE', 'words', words('languages'), [
      `size(${team}.languages)`,
      `size(${peer}.languages)`,
    ]),
    `[x IN ${shared.regions.as} WHERE x = ${region} | ${reason('REGION', 'nodes', '[x]', '1.0')}]`,
  ];
  const columns = Object.values(shared).map(({ as, list }) => `${list} AS ${as}`);
  return { columns, list: lists.join(' + ') };
}

/** What a team shares with the other one, each as a column to be bound before: its name, and its Cypher. */
function sharedWith(peer: string, hubs: Hubs, inquiry: Inquiry) {
  const { date, networks, sectors, services } = hubs;
  const name = (prefix: string) => inquiry.binding.name(prefix);
  const [link, one, hub] = [name('r'), name('n'), name('hub')];
  return {
    networks: {
      as: name('s'),
      list:
        `COLLECT { MATCH (${peer})-[${link}:MEMBER_OF]->(${one}:Network) ` +
        `WHERE ${counts(link, date, inquiry)} ` +
        `UNWIND [x IN ${networks} WHERE x.network = ${one}] AS ${hub} ` +
        `RETURN ${hub} ORDER BY ${hub}.members, ${one}.id }`,
    },
    sectors: {
      as: name('s'),
      list:
        `COLLECT { MATCH (${peer})-[:SERVES_SECTOR]->(${one}:Sector) WHERE ${one} IN ${sectors} ` +
        `RETURN ${one} ORDER BY ${one}.name, ${one}.code }`,
    },
    served: { as: name('s'), list: `COUNT { (${peer})-[:SERVES_SECTOR]->() }` },
    regions: {
      as: name('s'),
      list:
        `COLLECT { MATCH (${peer})-[:BASED_IN]->(:Country)-[:IN_REGION]->(${one}:Region) ` +
        `RETURN ${one} }`,
    },
    services: {
      as: name('s'),
      list:
        `COLLECT { MATCH (${peer})-[${link}:OFFERS]->(${one}:Service) ` +
        `WHERE ${one} IN ${services} AND ${isOffered(link, date, inquiry)} RETURN ${one} ORDER BY ${one}.id }`,
    },
    offered: {
      as: name('s'),
      list: `COUNT { (${peer})-[${link}:OFFERS]->(:Service) WHERE ${isOffered(link, date, inquiry)} }`,
    },
    threats: {
      as: name('s'),
      list:
        `COLLECT { MATCH (${peer})-[:HAS_CAPABILITY]->(${one}:ThreatFocus) ` +
        `WHERE ${isFocusedOn(one, date, inquiry)} ` +
        `RETURN DISTINCT ${one}.threat }`,
    },
  };
}

/** A network weighs the less the more members it has: fully to ten, half with a hundred, a third with a thousand. */
const rarity = (members: string) =>
  `CASE WHEN ${members} <= ${RARE_MEMBERS} THEN 1.0 ELSE 1.0 / log10(${members}) END`;

const networkReasons = (shared: string) =>
  `[x IN ${shared} | ${reason('NETWORK', 'nodes', '[x.network]', rarity('x.members'), 'x.members')}]`;

/** A reason that weighs by how much of all that either has is shared; none where nothing is. */
function likeness(
  code: PeerReasonCode,
  kind: 'nodes' | 'words',
  shared: string,
  [one, other]: readonly [one: string, other: string],
): string {
  const measure = `1.0 * size(shared) / (${one} + ${other} - size(shared))`;
  return `[shared IN [${shared}] WHERE size(shared) > 0 | ${reason(code, kind, 'shared', measure)}]`;
}

const reason = (
  code: PeerReasonCode,
  kind: 'nodes' | 'words',
  shared: string,
  measure: string,
  members = 'null',
) =>
  `{ code: '${code}', nodes: ${kind === 'nodes' ? shared : '[]'}, ` +
  `words: ${kind === 'words' ? shared : '[]'}, members: ${members}, measure: round(${measure}, 2), ` +
  `points: round(round(${measure}, 2) * ${PEER_WEIGHTS[code]}, 2) }`;
