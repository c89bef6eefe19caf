/** `npm run migrate`, run by `with-neo4j.ts`: applies the migrations and nothing else. */
import { Graph } from '../graph/client.ts';
import { namedNeo4j } from '../graph/local/choose.ts';
import { neo4jSettings, readSettings } from '../graph/local/settings.ts';
import { sayFailure } from '../scripts/steps.js';
import { migrateStep } from './migrate-step.ts';

try {
  const config = namedNeo4j(readSettings(neo4jSettings, process.env));
  if (!config) throw new Error('start/migrate.ts needs NEO4J_URI; "npm run migrate" sets it.');
  const graph = new Graph(config);
  await migrateStep(graph).finally(() => graph.close());
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}
