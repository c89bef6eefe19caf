import { z } from 'zod';

/** A graph as it is exported: all that stands at its nodes and links but the entities themselves. */
export const WHOLE_GRAPH = `query WholeGraph(
  $scope: GraphScope!, $filter: GraphFilter, $asOf: Date, $maxNodes: Int, $maxEdges: Int
) {
  graph(scope: $scope, filter: $filter, asOf: $asOf, maxNodes: $maxNodes, maxEdges: $maxEdges) {
    nodeCounts { kind found shown } edgeCounts { kind found shown }
    nodes { id kind key label degree distance }
    edges {
      id kind from to tier status role collaboration title since until
      source sourceUrl evidence asOf note
    }
  }
}`;

const text = z.string();
const counts = z.array(z.object({ kind: text, found: z.number(), shown: z.number() }));
const node = z.object({
  ...{ id: text, kind: text, key: text, label: text },
  ...{ degree: z.number(), distance: z.number() },
});
const edge = z.object({
  ...{ id: text, kind: text, from: text, to: text, source: text, evidence: text },
  ...{ tier: text.nullable(), status: text.nullable(), role: text.nullable() },
  ...{ collaboration: text.nullable(), title: text.nullable(), note: text.nullable() },
  ...{ since: text.nullable(), until: text.nullable(), asOf: text.nullable() },
  sourceUrl: text.nullable(),
});

/** What comes back of it. */
export const wholeGraph = z.object({
  ...{ nodeCounts: counts, edgeCounts: counts },
  ...{ nodes: z.array(node), edges: z.array(edge) },
});
export type WholeGraph = z.infer<typeof wholeGraph>;

/** The columns of nodes and links beside their ids and ends, in the order in which they are written. */
export const NODE_COLUMNS = ['kind', 'key', 'label', 'degree', 'distance'] as const;
export const EDGE_COLUMNS = [
  ...(['kind', 'tier', 'status', 'role', 'collaboration', 'title', 'since', 'until'] as const),
  ...(['source', 'sourceUrl', 'evidence', 'asOf', 'note'] as const),
] as const;

/** Those of them that are whole numbers; all others are texts. */
export const NUMBER_COLUMNS: readonly string[] = ['degree', 'distance'];

/** How many nodes and links there are that the graph does not show. */
export const leftOut = ({ nodeCounts, edgeCounts }: WholeGraph) => ({
  nodes: missing(nodeCounts),
  edges: missing(edgeCounts),
});

const missing = (of: z.infer<typeof counts>) =>
  of.reduce((total, { found, shown }) => total + found - shown, 0);

/** The same in a sentence, for those who open the file. */
export function leftOutSentence(graph: WholeGraph): string {
  const { nodes, edges } = leftOut(graph);
  return (
    `${graph.nodes.length} nodes and ${graph.edges.length} links of CIRT Atlas. Left out, for they are ` +
    `beyond what was asked for at the most: ${nodes} nodes, and ${edges} links between the nodes shown.`
  );
}
