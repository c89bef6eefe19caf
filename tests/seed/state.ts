import type { Graph } from '../../graph/client.ts';

/** Everything in the graph that an import can write but what it keeps of its changes, in an order that does not depend on anything. */
export async function stateOf(graph: Graph): Promise<unknown[]> {
  const nodes = await graph.read({
    text: `MATCH (n) WHERE NOT n:Migration AND NOT n:ImportLock AND NOT n:Revision AND NOT n:RevisionCounter
      RETURN { labels: labels(n), properties: properties(n) } AS row`,
    params: {},
  });
  const relationships = await graph.read({
    text: `MATCH (a)-[r]->(b)
      RETURN { from: properties(a), type: type(r), properties: properties(r), to: properties(b) } AS row`,
    params: {},
  });
  return [...nodes, ...relationships].map((row) => JSON.stringify(row)).sort();
}

/** How many nodes of each label and relationships of each type there are. */
export async function countsOf(graph: Graph): Promise<Record<string, number>> {
  const rows = await graph.read<{ kind: string; count: number }>({
    text: `MATCH (n) WHERE NOT n:Migration AND NOT n:ImportLock AND NOT n:Revision AND NOT n:RevisionCounter
      UNWIND labels(n) AS kind
      WITH kind, count(*) AS count
      RETURN { kind: kind, count: count } AS row
      UNION ALL
      MATCH ()-[r]->()
      WITH type(r) AS kind, count(*) AS count
      RETURN { kind: kind, count: count } AS row`,
    params: {},
  });
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}
