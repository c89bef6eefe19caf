import type { Inquiry } from '../inquiry.ts';
import { whereOf } from '../list.ts';
import type { Rules } from './rules.ts';
import type { Scope } from './scope.ts';

/** The key of a node of any kind. */
export const keyOfNode = (node: string): string => `coalesce(${node}.id, ${node}.iso2)`;

/**
 * Clauses that bind the nodes of a scope to `found`: a list of maps of a `node`, its `distance` from
 * where the scope starts and its `degree`, the number of nodes it is linked to in the whole graph. They
 * stand in the order in which they are shown: the nearest first, then those with most neighbours.
 */
export function nodesFound(
  { start, rounds, isWhole }: Scope,
  rules: Rules,
  inquiry: Inquiry,
): string {
  const { leastDegree } = rules;
  const steps = rounds.map((conditions, round) => step(round, conditions, rules, inquiry));
  return [
    start,
    `WITH DISTINCT n, 0 AS distance`,
    ...steps,
    `WITH n, distance, COUNT { ${neighbours(rules, inquiry)} RETURN DISTINCT m } AS degree`,
    whereOf([
      ...(isWhole ? ['(n:Team OR degree > 0)'] : []),
      ...(leastDegree === undefined ? [] : [wellLinked(leastDegree, isWhole)]),
    ]),
    `ORDER BY distance, degree DESC, ${keyOfNode('n')}, n:Team, n:Network`,
    `WITH collect({ node: n, distance: distance, degree: degree }) AS found`,
  ].join(' ');
}

/** What a scope names is there whatever the filter says; the whole names nothing. */
const wellLinked = (least: string, isWhole: boolean) =>
  `(degree >= ${least}${isWhole ? '' : ' OR distance = 0'})`;

/** One link further: what it finds anew is as far away as the round says, all else stays as it is. */
function step(
  round: number,
  conditions: readonly string[],
  rules: Rules,
  inquiry: Inquiry,
): string {
  const leadsOn = [`distance = ${round}`, ...conditions];
  return (
    `CALL (n, distance) { RETURN n AS m, distance AS far UNION ALL ` +
    `WITH n, distance ${whereOf(leadsOn)} ${neighbours(rules, inquiry)} ` +
    `RETURN m, ${round + 1} AS far } WITH m AS n, min(far) AS distance`
  );
}

/** Clauses that bind the neighbours of the node `n` to `m`, once for each link. */
export function neighbours(
  { labels, types, ofLink, ofAnyNode }: Rules,
  { binding }: Inquiry,
): string {
  const [link, start, end] = [binding.name('r'), binding.name('s'), binding.name('e')];
  return (
    `MATCH (n)-[${link}${types}]-(m${labels}) ` +
    `WITH m, ${link}, startNode(${link}) AS ${start}, endNode(${link}) AS ${end} ` +
    whereOf([...ofLink(link, start, end), ...ofAnyNode('m')])
  );
}
