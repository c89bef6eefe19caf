import { whereOf } from '../list.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Rules } from './rules.ts';

/**
 * Clauses that bind the links between the nodes of `shown` to `links`: a list of maps of a `link`, the
 * `fact` that says so and the places of its ends in `shown`, `from` and `to`. Links between nodes that
 * stand early come early.
 *
 * Each link is found once, from its start, and kept if its end is shown as well: rows of what is
 * shown and of what is linked to meet in one aggregation, for to look up each end in a list would take
 * as long as the square of it.
 */
export const linksFound = ({ types, ofLink }: Rules, { binding }: Inquiry): string => {
  const [link, start, end] = [binding.name('r'), binding.name('s'), binding.name('e')];
  return [
    `CALL (shown) {`,
    `UNWIND range(0, size(shown) - 1) AS i WITH i, shown[i].node AS ${start}`,
    `CALL (i, ${start}) { RETURN ${start} AS m, i AS place, null AS found UNION ALL`,
    `MATCH (${start})-[${link}${types}]->(${end}) ${whereOf(ofLink(link, start, end))}`,
    `RETURN ${end} AS m, null AS place, { link: ${link}, from: i } AS found }`,
    `WITH m, max(place) AS place, collect(found) AS ends WHERE place IS NOT NULL`,
    `UNWIND ends AS x WITH x.link AS l, x.from AS from, place AS to`,
    `ORDER BY CASE WHEN from > to THEN from ELSE to END, CASE WHEN from > to THEN to ELSE from END,`,
    `type(l), coalesce(l.id, l.role, ''), from`,
    `RETURN collect({ link: l, from: from, to: to,`,
    // Where a team is based stands in the record of the team.
    `fact: CASE type(l) WHEN 'BASED_IN' THEN startNode(l) ELSE l END }) AS links }`,
  ].join(' ');
};
