import { afterAll, inject } from 'vitest';
import { Graph, type StatementListener } from '../../graph/client.ts';
import type { GraphConfig } from '../../graph/config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The tests' own Neo4js, from `global-setup.ts`: one for each file that runs at a time. */
    neo4js: readonly GraphConfig[];
  }
}

/** The Neo4j that is this file's alone while it runs. */
export function ownNeo4j(): GraphConfig {
  const all = inject('neo4js');
  const own = all[Number(process.env['VITEST_POOL_ID'] ?? 1) - 1];
  if (!own) throw new Error('More files run at a time than there are Neo4js for them.');
  return own;
}

/**
 * A client of the tests' own Neo4j, closed when the tests around it are over. Call it at the top of
 * a `*.db.test.ts` file or in a `describe`.
 */
export function testGraph(onStatement?: StatementListener): Graph {
  const graph = new Graph(ownNeo4j(), onStatement);
  afterAll(() => graph.close());
  return graph;
}

/** Empties the graph; what the migrations made, and that they were applied, stays. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write((transaction) =>
    transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'),
  );
}
