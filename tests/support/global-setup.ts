import type { TestProject } from 'vitest/node';
import { Graph } from '../../graph/client.ts';
import { graphConfig } from '../../graph/config.ts';
import { migrate } from '../../graph/migrate.ts';

/** Gives the tests a migrated Neo4j; never the one that NEO4J_URI names, for they empty it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const config = graphConfig.parse({
    uri: process.env['ATLAS_TEST_NEO4J_URI'],
    user: process.env['ATLAS_TEST_NEO4J_USER'] ?? 'neo4j',
    password: process.env['ATLAS_TEST_NEO4J_PASSWORD'] ?? '',
    database: process.env['ATLAS_TEST_NEO4J_DATABASE'] ?? 'neo4j',
  });
  const graph = new Graph(config);
  await migrate(graph);
  await graph.close();
  project.provide('neo4j', config);
  return () => Promise.resolve();
}
