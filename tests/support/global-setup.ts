import type { TestProject } from 'vitest/node';
import { Graph } from '../../graph/client.ts';
import { graphConfig } from '../../graph/config.ts';
import { migrate } from '../../graph/migrate.ts';
import { startForTests, type TestNeo4j } from './start-for-tests.ts';

/**
 * Gives the tests a migrated Neo4j: the one that ATLAS_TEST_NEO4J_URI names, else one of their own.
 * NEO4J_URI counts for nothing here, for tests empty the graph.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { config, stop } = namedForTests() ?? (await startForTests({ progress: () => undefined }));
  const graph = new Graph(config);
  await migrate(graph).finally(() => graph.close());
  project.provide('neo4j', config);
  return stop;
}

/** The Neo4j that the environment offers to the tests; everything in it is deleted. */
function namedForTests(): TestNeo4j | undefined {
  const uri = process.env['ATLAS_TEST_NEO4J_URI'];
  if (uri === undefined) return undefined;
  const config = graphConfig.parse({
    uri,
    user: process.env['ATLAS_TEST_NEO4J_USER'] ?? 'neo4j',
    password: process.env['ATLAS_TEST_NEO4J_PASSWORD'] ?? '',
    database: process.env['ATLAS_TEST_NEO4J_DATABASE'] ?? 'neo4j',
  });
  return { config, stop: () => Promise.resolve() };
}
