import type { Cooperation, MeasuredNode } from './cooperation.ts';
import { oncePer } from './once.ts';

/** A team or network without which others would fall apart. */
export interface Bridge {
  readonly node: MeasuredNode;
  /** How many teams would be cut off from the largest part that is left. */
  readonly separates: number;
}

/** A node on the way down, and what has been found out below it. */
interface Visit {
  readonly node: string;
  readonly parent: string | undefined;
  readonly ahead: Iterator<string, undefined>;
  readonly order: number;
  /** The earliest node that can be reached from here or below by one link back. */
  low: number;
  /** The teams here and below. */
  teams: number;
  /** The teams of each part below that only this node links to what is above. */
  readonly parts: number[];
}

/**
 * The articulation points of the graph whose removal separates teams, those that separate most first,
 * then as they stand in the graph. One walk in depth (Tarjan, Depth-first search and linear graph
 * algorithms, 1972), which keeps its own stack: a long chain of teams would be the end of a recursion.
 */
export const bridgesOf = oncePer((cooperation: Cooperation): readonly Bridge[] => {
  const { graph } = cooperation;
  const orders = new Map<string, number>();
  const found: { node: string; pieces: number[]; root: string }[] = [];
  const sizes = new Map<string, number>();

  const visit = (node: string, parent?: string): Visit => {
    const order = orders.size;
    orders.set(node, order);
    const teams = cooperation.isTeam(node) ? 1 : 0;
    const ahead = graph.neighbors(node).values();
    return { node, parent, ahead, order, low: order, teams, parts: [] };
  };

  for (const root of graph.nodes()) {
    if (orders.has(root)) continue;
    const way = [visit(root)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.ahead.next();
      if (!next.done) {
        const known = orders.get(next.value);
        if (known === undefined) way.push(visit(next.value, here.node));
        else if (next.value !== here.parent) here.low = Math.min(here.low, known);
        continue;
      }
      way.pop();
      const above = way.at(-1);
      found.push({ node: here.node, pieces: here.parts, root });
      if (!above) {
        sizes.set(root, here.teams);
        continue;
      }
      above.low = Math.min(above.low, here.low);
      above.teams += here.teams;
      if (here.low >= above.order) above.parts.push(here.teams);
    }
  }

  return found
    .map(({ node, pieces, root }) => {
      const others = (sizes.get(root) ?? 0) - (cooperation.isTeam(node) ? 1 : 0);
      // What is not below stays together: above the node, and below it by another way.
      const rest = others - pieces.reduce((sum, piece) => sum + piece, 0);
      return { place: Number(node), separates: others - Math.max(rest, ...pieces) };
    })
    .filter(({ separates }) => separates > 0)
    .sort((a, b) => b.separates - a.separates || a.place - b.place)
    .map(({ place, separates }) => ({ node: cooperation.at(place), separates }));
});
