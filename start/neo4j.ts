import type { Logger } from 'pino';
import type { GraphConfig } from '../graph/config.ts';
import { namedNeo4j } from '../graph/local/choose.ts';
import { startNeo4j } from '../graph/local/start.ts';
import { supervise } from '../graph/local/supervise.ts';
import { signIn } from '../graph/local/sign-in.ts';
import type { Work } from '../graph/local/tools.ts';
import { reach } from './database.ts';
import type { Settings } from './settings.ts';

/** A Neo4j that answers. */
export interface Neo4j {
  readonly config: GraphConfig;
  readonly version: string;
  /** Ends it when it is the product's own; absent when it is somebody else's. */
  readonly stop?: () => Promise<void>;
}

export interface Neo4jOptions extends Work {
  readonly log: Logger;
  /** Called when the product's own Neo4j has died for good. */
  readonly onGivenUp: (error: unknown) => void;
}

/** The Neo4j that the settings name, else the product's own, started and kept running. */
export async function haveNeo4j(
  settings: Settings,
  { log, onGivenUp, ...work }: Neo4jOptions,
): Promise<Neo4j> {
  const named = namedNeo4j(settings);
  if (named) return { config: named, version: await reach(named, work) };
  const started = await startNeo4j(settings.DATA_DIR, work);
  const supervisor = supervise(started, {
    onEvent: (message) => {
      log.warn(message);
    },
    onGivenUp,
  });
  return {
    config: started.config,
    version: await signIn(started.config),
    stop: () => supervisor.stop(),
  };
}
