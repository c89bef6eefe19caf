import type { GraphConfig } from '../graph/config.ts';
import { Store } from '../graph/keeping/store.ts';
import { namedNeo4j } from '../graph/local/choose.ts';
import { neo4jSettings, readSettings } from '../graph/local/settings.ts';
import { sayFailure } from '../scripts/steps.js';

type Neo4jSettings = ReturnType<typeof readSettings<typeof neo4jSettings>>;

/** Does what a command of backups does, on the Neo4j that `with-neo4j.ts` names. */
export async function keepingCommand(
  work: (store: Store, config: GraphConfig, settings: Neo4jSettings) => Promise<void>,
): Promise<void> {
  try {
    const settings = readSettings(neo4jSettings, process.env);
    const config = namedNeo4j(settings);
    if (!config) throw new Error('Backups need NEO4J_URI; "npm run" sets it.');
    const store = new Store(config);
    await work(store, config, settings).finally(() => store.close());
  } catch (error) {
    sayFailure(error);
    process.exitCode = 1;
  }
}
