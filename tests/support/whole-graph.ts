import type { Graph } from '../../graph/client.ts';

/** All nodes and relationships with all that they carry, as one text: the same if nothing was written. */
export async function wholeGraph(graph: Graph): Promise<string> {
  const things = await graph.read({
    text: `MATCH (n) WHERE NOT n:Migration
           RETURN [elementId(n), labels(n), properties(n)] AS row
           UNION ALL MATCH (a)-[r]->(b)
           RETURN [elementId(r), [type(r), elementId(a), elementId(b)], properties(r)] AS row`,
    params: {},
  });
  return things
    .map((thing) => JSON.stringify(thing))
    .sort()
    .join('\n');
}
