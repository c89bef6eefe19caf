import { teamFilters } from '../entities/team-filter.ts';
import { atEnd, condition, constraintOf, type Filters, given, overlapping } from '../filter.ts';
import { operated } from '../gaps/held.ts';
import { type Gathered, gatheredConnection } from '../gathered.ts';
import type { Inquiry } from '../inquiry.ts';
import { whereOf } from '../list.ts';
import { ascending, counted, descending, textAt } from '../order.ts';
import { rowOf } from '../row.ts';
import type { Asked, Question } from '../shape.ts';
import { bindHubs, eachSharing, type Hubs, hubsOf } from './hubs.ts';
import { peerShape } from './peer.ts';
import { reasonsOf } from './reasons.ts';

const peerFilters: Filters = {
  team: atEnd('team', () => teamFilters),
  minPoints: (value, { row, inquiry }) =>
    condition(`${row.item}.points >= ${inquiry.binding.param(value)}`),
  reason: overlapping(({ item }) => `[x IN ${item}.reasons | x.code]`),
};

/** Peers as `eachPeer` binds them: the most points first, equals by name. */
const ranking: Gathered = {
  parts: ['team'],
  filters: peerFilters,
  ordering: {
    by: { POINTS: counted(({ item }) => `${item}.points`), NAME: textAt('team', 'name') },
    standard: [descending('POINTS'), ascending('NAME')],
    key: [textAt('team', 'id')],
  },
};

/**
 * Ranks the teams that are like the one of the argument `team`, and reads a page of them; no row where
 * there is no such team. What the filter asks of teams, as far as no `or` or `not` stands around it, decides
 * who is compared in the first place.
 * @throws GraphError BAD_INPUT for a page size or a cursor that cannot be
 */
export function peers({ args, ...asked }: Asked): Question {
  const { inquiry } = asked;
  const { binding } = inquiry;
  const { team: slug, filter, asOf, ...page } = args;
  const { team: ofTeam, ...ofPeer } = given(filter);
  const [team, item, scores] = [binding.name('t'), binding.name('p'), binding.name('scores')];
  const hubs = hubsOf(team, asOf ?? inquiry.today, inquiry);
  const { text, read } = gatheredConnection(
    peerShape(scores),
    ranking,
    { ...asked, args: { ...page, filter: ofPeer } },
    {
      item,
      clauses: `${bindHubs(hubs, inquiry)} ${eachPeer(item, hubs, ofTeam, inquiry)}`,
      also: (all) => ({ [scores]: `[x IN ${all} | x.points]` }),
    },
  );
  return {
    text: `MATCH (${team}:Team {id: ${binding.param(slug)}}) CALL (${team}) { ${text} } RETURN row`,
    read,
  };
}

/** Clauses that bind each peer to `item`: a map of the `team`, its `points` and the `reasons` for them. */
function eachPeer(item: string, hubs: Hubs, filter: unknown, inquiry: Inquiry): string {
  const peer = inquiry.binding.name('t');
  const place = { row: rowOf(peer), inquiry, mayRepeat: false };
  const { joins, conditions } = constraintOf(teamFilters, given(filter), place);
  const { columns, list } = reasonsOf(peer, hubs, inquiry);
  const others = [`${peer} <> ${hubs.team}`, operated(peer, hubs.date), ...conditions];
  const reasons = inquiry.binding.name('x');
  return (
    `${eachSharing(peer, hubs, inquiry)} ` +
    `${['WITH *', ...joins].join(' MATCH ')} ${whereOf(others)} ` +
    columns.map((column) => `WITH *, ${column} `).join('') +
    `WITH ${peer}, ${list} AS ${reasons} WITH { team: ${peer}, reasons: ${reasons}, ` +
    `points: round(reduce(sum = 0.0, x IN ${reasons} | sum + x.points), 2) } AS ${item}`
  );
}
