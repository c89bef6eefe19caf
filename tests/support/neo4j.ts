import { afterAll, inject } from 'vitest';
import { Graph, type StatementListener } from '../../graph/client.ts';
import type { GraphConfig } from '../../graph/config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The tests' own Neo4j, from `global-setup.ts`. */
    neo4j: GraphConfig;
  }
}

/**
 * A client of the tests' own Neo4j, closed when the tests around it are over. Call it at the top of
 * a `*.db.test.ts` file or in a `describe`.
 */
export function testGraph(onStatement?: StatementListener): Graph {
  const graph = new Graph(inject('neo4j'), onStatement);
  afterAll(() => graph.close());
  return graph;
}

/** Empties the graph; what the migrations made, and that they were applied, stays. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write((transaction) =>
    transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'),
  );
}
