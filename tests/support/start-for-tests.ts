import type { GraphConfig } from '../../graph/config.ts';
import { lockFolder } from '../../graph/local/lock.ts';
import { stopServer } from '../../graph/local/server.ts';
import { startNeo4j } from '../../graph/local/start.ts';
import type { Work } from '../../graph/local/tools.ts';
import { emptyDataFolder } from './data-folder.ts';

/** A Neo4j that tests may empty. */
export interface TestNeo4j {
  readonly config: GraphConfig;
  readonly stop: () => Promise<void>;
}

/** Starts an empty Neo4j in a folder of the tests. */
export async function startForTests(dataDir: string, work: Work): Promise<TestNeo4j> {
  const lock = await lockFolder(dataDir, { command: 'npm test', shares: false });
  try {
    await emptyDataFolder(dataDir);
    const { config, installation, instance } = await startNeo4j(dataDir, work);
    return {
      config,
      stop: async () => {
        await stopServer(installation.home, instance);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
