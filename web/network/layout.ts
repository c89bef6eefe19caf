import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A link, as far as a layout cares. */
export interface Bond {
  readonly from: string;
  readonly to: string;
}

interface Moving extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
}

/** Room around a node. */
const RADIUS = 18;
const BOND = 62;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * In which rounds a picture grew: what was named first with its neighbours, then the neighbours of
 * each node that was expanded. So a link to the grown picture places its nodes as growing it did.
 */
export function stagesOf(
  ids: readonly string[],
  bonds: readonly Bond[],
  starts: readonly string[],
  expanded: readonly string[],
): readonly (readonly string[])[] {
  if (expanded.length === 0) return [ids];
  const around = neighboursOf(bonds);
  const seen = new Set<string>();
  const take = (named: readonly string[]) => {
    const reached = new Set(named.flatMap((id) => [id, ...(around.get(id) ?? [])]));
    const fresh = ids.filter((id) => reached.has(id) && !seen.has(id));
    for (const id of fresh) seen.add(id);
    return fresh;
  };
  const stages = [take(starts), ...expanded.map((id) => take([id]))];
  return [...stages, ids.filter((id) => !seen.has(id))].filter(({ length }) => length > 0);
}

/**
 * Places the nodes that have no place yet; the others stay where they are. The same data always ends
 * in the same places: nothing here is left to chance or to the clock.
 */
export function place(
  ids: readonly string[],
  bonds: readonly Bond[],
  known: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length === 0) return known;
  const within = new Set(ids);
  const inside = bonds.filter(({ from, to }) => within.has(from) && within.has(to));
  const around = neighboursOf(inside);
  const nodes: Moving[] = ids.map((id, index) => {
    const at = known.get(id);
    return at
      ? { id, x: at.x, y: at.y, fx: at.x, fy: at.y }
      : { id, ...begin(id, index, around, known) };
  });
  settle(nodes, inside, around);
  const placed = new Map(known);
  for (const { id, x, y } of nodes) {
    if (!known.has(id)) placed.set(id, { x: Math.round(x), y: Math.round(y) });
  }
  return placed;
}

/** Where a new node begins: around the neighbours that are there, else on a spiral around the middle. */
function begin(
  id: string,
  index: number,
  around: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, Place>,
): Place {
  const near = (around.get(id) ?? []).flatMap((other) => known.get(other) ?? []);
  const angle = index * GOLDEN;
  if (near.length === 0) {
    const distance = 26 * Math.sqrt(index + 0.5);
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  }
  const mean = (axis: 'x' | 'y') => near.reduce((sum, at) => sum + at[axis], 0) / near.length;
  return { x: mean('x') + BOND * Math.cos(angle), y: mean('y') + BOND * Math.sin(angle) };
}

function settle(
  nodes: Moving[],
  bonds: readonly Bond[],
  around: ReadonlyMap<string, readonly string[]>,
): void {
  const isLarge = nodes.length > 2_000;
  const degree = (id: string) => around.get(id)?.length ?? 0;
  // Hubs stand apart, their leaves close to them.
  const length = ({ from, to }: Bond) =>
    BOND + 14 * Math.sqrt(Math.min(degree(from), degree(to), 40));
  const simulation = forceSimulation(nodes)
    .force(
      'bonds',
      forceLink<Moving, Bond & { source: string; target: string }>(
        bonds.map((bond) => ({ ...bond, source: bond.from, target: bond.to })),
      )
        .id(({ id }) => id)
        .distance(length),
    )
    .force(
      'apart',
      forceManyBody<Moving>()
        .strength(({ id }) => -90 - 12 * Math.min(30, degree(id)))
        .distanceMax(isLarge ? 600 : 1_400)
        .theta(isLarge ? 1.3 : 0.9),
    )
    // Gently to the middle, so that what is linked to nothing does not drift away.
    .force('x', forceX<Moving>(0).strength(0.035))
    .force('y', forceY<Moving>(0).strength(0.045))
    .stop();
  if (!isLarge) simulation.force('room', forceCollide<Moving>(RADIUS));
  const steps = stepsFor(nodes.length);
  simulation.alphaDecay(1 - 0.001 ** (1 / steps)).tick(steps);
}

/** The more nodes, the fewer steps: a reader waits for them. */
function stepsFor(nodes: number): number {
  if (nodes <= 200) return 300;
  return nodes <= 2_000 ? 120 : 60;
}

function neighboursOf(bonds: readonly Bond[]): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    const others = around.get(id);
    if (others) others.add(other);
    else around.set(id, new Set([other]));
  };
  for (const { from, to } of bonds) {
    add(from, to);
    add(to, from);
  }
  return new Map([...around].map(([id, others]) => [id, [...others]]));
}
