import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Cooperation, MeasuredNode } from './cooperation.ts';
import { oncePer } from './once.ts';

/** So many teams and networks at the most: the time that betweenness takes grows with their square. */
export const MAX_CENTRAL_NODES = 1_000;

/** How central a team or network is. */
export interface Centrality {
  readonly node: MeasuredNode;
  readonly degree: number;
  readonly betweenness: number;
}

/** Of each team and network, in the order of the graph; null where there are too many. */
export const centralityOf = oncePer((cooperation: Cooperation): readonly Centrality[] | null => {
  const { graph } = cooperation;
  if (graph.order > MAX_CENTRAL_NODES) return null;
  const shares = betweenness(graph, { getEdgeWeight: null, normalized: true });
  return graph.nodes().map((place) => ({
    node: cooperation.at(place),
    degree: graph.degree(place),
    betweenness: shares[place] ?? 0,
  }));
});
