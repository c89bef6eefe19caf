import type { TestProject } from 'vitest/node';
import { Graph } from '../../graph/client.ts';
import { graphConfig } from '../../graph/config.ts';
import { migrate } from '../../graph/migrate.ts';
import { TEST_DATA } from './data-folder.ts';
import { startForTests, type TestNeo4j } from './start-for-tests.ts';

/**
 * Gives the tests migrated Neo4js: those that ATLAS_TEST_NEO4J_URI names, with commas between them, else
 * one of their own. NEO4J_URI counts for nothing here, for tests empty the graph.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const all = namedForTests() ?? [await startForTests(TEST_DATA, { progress: () => undefined })];
  for (const { config } of all) {
    const graph = new Graph(config);
    await migrate(graph).finally(() => graph.close());
  }
  project.provide(
    'neo4js',
    all.map(({ config }) => config),
  );
  return async () => {
    for (const { stop } of all) await stop();
  };
}

/** The Neo4js that the environment offers to the tests; everything in them is deleted. */
function namedForTests(): readonly TestNeo4j[] | undefined {
  const uris = process.env['ATLAS_TEST_NEO4J_URI']?.split(',');
  const passwords = process.env['ATLAS_TEST_NEO4J_PASSWORD']?.split(',') ?? [];
  return uris?.map((uri, index) => {
    const config = graphConfig.parse({
      uri,
      user: process.env['ATLAS_TEST_NEO4J_USER'] ?? 'neo4j',
      password: passwords[index] ?? '',
      database: process.env['ATLAS_TEST_NEO4J_DATABASE'] ?? 'neo4j',
    });
    return { config, stop: () => Promise.resolve() };
  });
}
