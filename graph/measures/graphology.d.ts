/**
 * These packages are CommonJS and are declared as if they were not: what they export is the function
 * itself. Only what is used of them is declared here.
 */
declare module 'graphology-communities-louvain' {
  import type { UndirectedGraph } from 'graphology';

  const louvain: {
    detailed(
      graph: UndirectedGraph,
      options: { readonly getEdgeWeight: null; readonly rng: () => number },
    ): {
      readonly communities: Readonly<Record<string, number>>;
      readonly modularity: number;
    };
  };
  export = louvain;
}

declare module 'graphology-metrics/centrality/betweenness.js' {
  import type { UndirectedGraph } from 'graphology';

  function betweenness(
    graph: UndirectedGraph,
    options: { readonly getEdgeWeight: null; readonly normalized: boolean },
  ): Readonly<Record<string, number>>;
  export = betweenness;
}
