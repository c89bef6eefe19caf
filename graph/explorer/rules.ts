import { constraintOf, expressionOf, type Filters, given, isGiven } from '../filter.ts';
import type { Row } from '../row.ts';
import type { Asked } from '../shape.ts';
import { mayBeSeen } from '../visibility.ts';
import {
  GRAPH_EDGE_KINDS,
  GRAPH_NODE_KINDS,
  type GraphEdgeKind,
  type GraphNodeKind,
} from '../words.ts';
import { bounded, MAX_EDGES } from './caps.ts';
import { linkHeld, networkHeld, teamHeld } from './held.ts';
import { EDGE_KINDS, NODE_KINDS } from './kinds.ts';

/** What may be in a graph, as Cypher: who may see it, the filter of the question, and its day. */
export interface Rules {
  readonly nodeKinds: readonly GraphNodeKind[];
  /** The labels of nodes, and the types of links, as they stand in a pattern. */
  readonly labels: string;
  readonly types: string;
  /** What a node of a kind must fulfil. */
  readonly ofNode: (kind: GraphNodeKind, node: string) => readonly string[];
  /** What a node must fulfil, whatever its kind. */
  readonly ofAnyNode: (node: string) => readonly string[];
  /** The fewest neighbours that a node may have, as Cypher; undefined where that does not matter. */
  readonly leastDegree: string | undefined;
  /** What a link must fulfil; its ends are variables. */
  readonly ofLink: (link: string, start: string, end: string) => readonly string[];
}

export function rulesOf({ args, inquiry }: Asked): Rules {
  const filter = given(args['filter']);
  const asOf = args['asOf'] ?? null;
  const nodeKinds = chosen(GRAPH_NODE_KINDS, filter['nodeKind']);
  const edgeKinds = chosen(GRAPH_EDGE_KINDS, filter['edgeKind']);

  const heldOn = (held: (date: string) => string) =>
    asOf === null ? [] : [held(`date(${inquiry.binding.param(asOf)})`)];

  const matching = (filters: Filters, asked: unknown, row: Row) =>
    isGiven(asked) && Object.keys(asked).length > 0
      ? [expressionOf(constraintOf(filters, asked, { row, inquiry, mayRepeat: false }))]
      : [];

  const ofNode: Rules['ofNode'] = (kind, node) => {
    const own = NODE_KINDS[kind].filter;
    return [
      ...(kind === 'TEAM' ? heldOn((date) => teamHeld(node, date)) : []),
      ...(kind === 'NETWORK' ? heldOn((date) => networkHeld(node, date)) : []),
      ...(own ? matching(own.filters(), filter[own.field], { item: node, ends: {} }) : []),
    ];
  };

  const ofLinkKind = (kind: GraphEdgeKind, item: string, start: string, end: string) => {
    const own = EDGE_KINDS[kind].filter;
    if (!own) return [];
    const { ends, filters = () => ({}) } = own.list;
    const row = { item, ends: ends ? { [ends.start]: start, [ends.end]: end } : {} };
    return matching(filters(), filter[own.field], row);
  };

  const least = filter['minDegree'] ?? undefined;

  return {
    nodeKinds,
    leastDegree:
      least === undefined
        ? undefined
        : inquiry.binding.param(bounded('filter.minDegree', least, [0, MAX_EDGES])),
    labels: among(nodeKinds, (kind) => NODE_KINDS[kind].label),
    types: among(edgeKinds, (kind) => kind),
    ofNode,
    ofAnyNode: (node) => [
      ...(nodeKinds.length > 0 ? [] : ['false']),
      ...oneOfKinds(
        'CASE',
        nodeKinds.map((kind) => [`${node}:${NODE_KINDS[kind].label}`, ofNode(kind, node)]),
      ),
    ],
    ofLink: (link, start, end) => [
      ...(edgeKinds.length > 0 ? [] : ['false']),
      mayBeSeen(link, inquiry),
      ...heldOn((date) => linkHeld(link, start, date)),
      ...oneOfKinds(
        `CASE type(${link})`,
        edgeKinds.map((kind) => [`'${kind}'`, ofLinkKind(kind, link, start, end)]),
      ),
    ],
  };
}

/** The kinds that a list of words names; all where nothing is said. */
const chosen = <Kind extends string>(kinds: readonly Kind[], filter: unknown): readonly Kind[] => {
  const wanted = given(filter)['in'] ?? null;
  return Array.isArray(wanted) ? kinds.filter((kind) => wanted.includes(kind)) : kinds;
};

/** Kinds as a pattern names them; any kind where there is none, which then matches nothing. */
const among = <Kind extends string>(kinds: readonly Kind[], name: (kind: Kind) => string) =>
  kinds.length > 0 ? `:${kinds.map(name).join('|')}` : '';

/**
 * What must hold of each kind, as one condition. A CASE, so that what is asked of one kind is not looked
 * up for another; and the planner would multiply out a tree of AND and OR.
 */
function oneOfKinds(
  opening: string,
  kinds: readonly (readonly [when: string, conditions: readonly string[]])[],
): readonly string[] {
  const cases = kinds
    .filter(([, conditions]) => conditions.length > 0)
    .map(([when, conditions]) => `WHEN ${when} THEN ${conditions.join(' AND ')}`);
  return cases.length > 0 ? [`${opening} ${cases.join(' ')} ELSE true END`] : [];
}
