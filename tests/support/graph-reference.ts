import type { GraphEdgeKind, GraphNodeKind } from '../../graph/words.ts';
import { firstDay, lastDay } from './plain-world.ts';

/** A world of teams, networks and countries in plain records: what the reference of graphs reads. */
export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly links: readonly PlainLink[];
}

interface Dated {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly asOf: string;
  readonly status?: string | undefined;
}

export interface PlainNode extends Dated {
  readonly kind: GraphNodeKind;
  readonly key: string;
  readonly teamKind?: string | undefined;
}

export interface PlainLink extends Dated {
  readonly kind: GraphEdgeKind;
  readonly from: PlainNode;
  readonly to: PlainNode;
  readonly own?: string | undefined;
  readonly tlp?: string | undefined;
}

export interface PlainQuestion {
  readonly starts: readonly string[] | 'whole';
  readonly depth: number;
  /** Only teams lead on from the second link on. */
  readonly throughTeams?: boolean;
  readonly asOf?: string | undefined;
  readonly teamKind?: string | undefined;
  readonly status?: string | undefined;
  readonly edgeKinds?: readonly GraphEdgeKind[] | undefined;
  readonly maxNodes: number;
  readonly maxEdges: number;
}

/** Closed or former since nobody knows when: at the latest since the source said so. */
function heldOn({ since, until, asOf, status }: Dated, day: string): boolean {
  const isOver = status === 'CLOSED' || status === 'FORMER';
  const ended = until === undefined ? (isOver ? firstDay(asOf) : undefined) : lastDay(until);
  return firstDay(since ?? asOf) <= day && (ended === undefined || ended >= day);
}

function isNode(node: PlainNode, { asOf, teamKind }: PlainQuestion): boolean {
  if (node.kind === 'COUNTRY') return true;
  if (node.kind === 'NETWORK') return !asOf || !node.since || firstDay(node.since) <= asOf;
  if (teamKind && node.teamKind !== teamKind) return false;
  return !asOf || heldOn(node, asOf);
}

function isLink(link: PlainLink, { asOf, status, edgeKinds }: PlainQuestion): boolean {
  if ((link.tlp ?? 'CLEAR') !== 'CLEAR') return false;
  if (edgeKinds && !edgeKinds.includes(link.kind)) return false;
  if (status && link.kind === 'MEMBER_OF' && link.status !== status) return false;
  if (!asOf || link.kind === 'BASED_IN') return true;
  const since = link.since ?? (link.kind === 'COVERS' ? link.from.since : undefined);
  return heldOn({ ...link, since }, asOf);
}

const nameOf = ({ kind, key }: PlainNode) => `${kind} ${key}`;
const RANK: Readonly<Record<GraphNodeKind, number>> = { COUNTRY: 0, NETWORK: 1, TEAM: 2 };

/** What the API should answer, worked out node by node and link by link. */
export function expectedGraph(world: PlainGraph, question: PlainQuestion) {
  const links = world.links.filter((link) => isLink(link, question));
  const neighboursOf = (node: PlainNode) =>
    new Set(
      links
        .flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []))
        .filter((one) => isNode(one, question)),
    );
  const { starts } = question;
  const distances = new Map(
    world.nodes
      .filter((node) =>
        starts === 'whole' ? isNode(node, question) : starts.includes(nameOf(node)),
      )
      .map((node) => [node, 0]),
  );
  for (let round = 0; round < question.depth; round++) {
    const front = [...distances].filter(([, distance]) => distance === round);
    for (const [node] of front) {
      if (round > 0 && question.throughTeams && node.kind !== 'TEAM') continue;
      for (const next of neighboursOf(node)) {
        if (!distances.has(next)) distances.set(next, round + 1);
      }
    }
  }
  const found = [...distances]
    .map(([node, distance]) => ({ node, distance, degree: neighboursOf(node).size }))
    .filter(({ node, degree }) => starts !== 'whole' || node.kind === 'TEAM' || degree > 0)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        b.degree - a.degree ||
        (a.node.key < b.node.key ? -1 : a.node.key > b.node.key ? 1 : 0) ||
        RANK[a.node.kind] - RANK[b.node.kind],
    );
  const shown = found.slice(0, question.maxNodes);
  const placeOf = (node: PlainNode) => shown.findIndex((one) => one.node === node);
  const between = links
    .map((link) => ({ link, from: placeOf(link.from), to: placeOf(link.to) }))
    .filter(({ from, to }) => from >= 0 && to >= 0)
    .sort(
      (a, b) =>
        Math.max(a.from, a.to) - Math.max(b.from, b.to) ||
        Math.min(a.from, a.to) - Math.min(b.from, b.to) ||
        (a.link.kind < b.link.kind ? -1 : a.link.kind > b.link.kind ? 1 : 0) ||
        ((a.link.own ?? '') < (b.link.own ?? '') ? -1 : 1),
    );
  return {
    nodes: shown.map(({ node: { kind, key }, distance, degree }) => ({
      ...{ kind, key, distance, degree },
    })),
    edges: between.slice(0, question.maxEdges).map(({ link: { kind, from, to, own } }) => ({
      ...{ kind, from: nameOf(from), to: nameOf(to), own: own ?? null },
    })),
    found: found.length,
    links: between.length,
  };
}
