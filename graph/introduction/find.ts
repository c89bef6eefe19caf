import { held, operated } from '../gaps/held.ts';
import type { Inquiry } from '../inquiry.ts';
import { counts, membersOf } from '../peers/hubs.ts';
import { mayBeSeen } from '../visibility.ts';
import type { AskedIntroduction } from './asked.ts';
import type { HopKind } from './hop.ts';

/** No way has more steps: whoever is further away cannot be introduced. */
export const MAX_STEPS = 6;

/** Of more ways that are equally short, so many are compared. */
export const MAX_COMPARED = 10_000;

/** The relationships that lead to what two teams share. */
const TYPES: Readonly<Record<HopKind, readonly string[]>> = {
  COLLABORATION: ['COLLABORATES_WITH'],
  NETWORK: ['MEMBER_OF'],
  COUNTRY: ['BASED_IN', 'COVERS'],
};

/** The variables that the clauses bind. */
export interface Found {
  readonly from: string;
  readonly to: string;
  /** The networks that were left out, by name. */
  readonly excluded: string;
  /** The best of the shortest ways, best first: maps of the `nodes` on it, its `doubt` and its `members`. */
  readonly ways: string;
  /** How many there are. */
  readonly count: string;
}

/** Clauses that find the shortest ways between two teams; no row where one of them is not on record. */
export function findWays(
  { from, to, excluded, ways, count }: Found,
  asked: AskedIntroduction,
  inquiry: Inquiry,
): string {
  const { binding } = inquiry;
  const date = `date(${binding.param(asked.day)})`;
  const [found, sizes, way, node] = ['found', 'sizes', 'way', 'n'].map((name) =>
    binding.name(name),
  );
  const shortest = shortestWays({ from, to, excluded }, asked, inquiry);
  return (
    `MATCH (${from}:Team {id: ${binding.param(asked.from)}}) ` +
    `MATCH (${to}:Team {id: ${binding.param(asked.to)}}) ` +
    `WITH *, ${excludedNetworks(asked, inquiry)} AS ${excluded} ` +
    `CALL (${from}, ${to}, ${excluded}) { ${shortest} ` +
    `RETURN collect({ nodes: nodes, doubt: doubt }) AS ${found} } ` +
    `WITH *, size(${found}) AS ${count}, COLLECT { UNWIND ${found} AS ${way} UNWIND ${way}.nodes AS ${node} ` +
    `WITH DISTINCT ${node} WHERE ${node}:Network ` +
    `RETURN { network: ${node}, members: ${membersOf(node ?? '', date, inquiry)} } } AS ${sizes} ` +
    `WITH *, COLLECT { UNWIND ${found} AS ${way} WITH ${way} {.*, members: reduce(sum = 0, s IN ${sizes} | ` +
    `sum + CASE WHEN s.network IN ${way}.nodes THEN s.members ELSE 0 END)} AS ${way} ` +
    `RETURN ${way} ORDER BY ${way}.doubt, ${way}.members, ` +
    `[n IN ${way}.nodes | coalesce(n.id, n.iso2)] LIMIT ${binding.param(asked.first)} } AS ${ways}`
  );
}

/** Clauses that bind the `nodes` of each shortest way, and the `doubt` in the facts that it rests on. */
function shortestWays(
  { from, to, excluded }: Pick<Found, 'from' | 'to' | 'excluded'>,
  { through, day }: AskedIntroduction,
  inquiry: Inquiry,
): string {
  const { binding } = inquiry;
  const [path, link, next] = [binding.name('path'), binding.name('r'), binding.name('n')];
  const date = `date(${binding.param(day)})`;
  const types = through.flatMap((kind) => TYPES[kind]);
  const isStep =
    `CASE type(${link}) WHEN 'MEMBER_OF' THEN ${counts(link, date, inquiry)} ` +
    `WHEN 'COLLABORATES_WITH' THEN ${held(link, date)} AND ${mayBeSeen(link, inquiry)} ` +
    `WHEN 'BASED_IN' THEN true ELSE ${held(link, date)} END`;
  const isOnWay =
    `CASE WHEN ${next}:Team THEN ${next} = ${to} OR (${operated(next, date)}) ` +
    `WHEN ${next}:Network THEN NOT ${next} IN ${excluded} ELSE true END`;
  // Where two facts say the same, as of a team that is based in a country and covers it, the better one counts.
  return (
    `MATCH ${path} = ALL SHORTEST (${from}) ` +
    `(()-[${link}:${types.join('|') || 'NOTHING'}]-(${next}) WHERE ${isStep} AND ${isOnWay}){1,${MAX_STEPS}} (${to}) ` +
    `WITH ${path} LIMIT ${binding.param(MAX_COMPARED)} ` +
    `WITH nodes(${path}) AS nodes, reduce(sum = 0, r IN relationships(${path}) | sum + ` +
    `CASE CASE type(r) WHEN 'BASED_IN' THEN startNode(r).evidence ELSE r.evidence END ` +
    `WHEN 'DOCUMENTED' THEN 0 WHEN 'INDIRECT' THEN 1 ELSE 2 END) AS doubt ` +
    `WITH nodes, min(doubt) AS doubt`
  );
}

/** The networks that are no way, by name, as a Cypher list. */
function excludedNetworks({ without, maxMembers, day }: AskedIntroduction, inquiry: Inquiry) {
  const { binding } = inquiry;
  const network = binding.name('w');
  const conditions = [];
  if (without !== undefined) conditions.push(`${network}.id IN ${binding.param(without)}`);
  if (maxMembers !== undefined) {
    const most = binding.param(maxMembers);
    const members = membersOf(network, `date(${binding.param(day)})`, inquiry);
    // Few networks have so many members, past ones counted: only of these it is worth to count the present ones.
    conditions.push(
      `CASE WHEN COUNT { (${network})<-[:MEMBER_OF]-() } > ${most} THEN ${members} > ${most} ELSE false END`,
    );
  }
  if (conditions.length === 0) return '[]';
  return (
    `COLLECT { MATCH (${network}:Network) WHERE ${conditions.join(' OR ')} ` +
    `RETURN ${network} ORDER BY ${network}.name, ${network}.id }`
  );
}
