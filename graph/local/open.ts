import { setTimeout as delay } from 'node:timers/promises';
import type { GraphConfig } from '../config.ts';
import { configOf, recall } from './instance.ts';
import { findOwner, lockFolder, type Owner } from './lock.ts';
import { ensurePassword } from './password.ts';
import { isAlive } from './process-id.ts';
import { waitUntilReady } from './ready.ts';
import { stopServer } from './server.ts';
import { homeOf, startNeo4j } from './start.ts';
import type { Work } from './tools.ts';

/** A Neo4j that answers, for as long as a command needs it. */
export interface OpenNeo4j {
  readonly config: GraphConfig;
  /** Ends what was started for this command; what runs without it goes on. */
  stop(): Promise<void>;
}

/**
 * The Neo4j of a data folder for a command such as the seed: the one that `npm start` runs at the
 * moment, else one that is started now.
 * @param command the name of the caller, for whoever wants the folder meanwhile
 * @throws Failure when another command has the folder, or Neo4j does not start
 */
export async function openLocalNeo4j(
  dataDir: string,
  command: string,
  work: Work,
): Promise<OpenNeo4j> {
  for (;;) {
    const owner = await findOwner(dataDir);
    if (!owner?.shares) return startFor(dataDir, command, work);
    const attached = await attach(dataDir, owner, work);
    if (attached) return attached;
  }
}

async function startFor(dataDir: string, command: string, work: Work): Promise<OpenNeo4j> {
  const lock = await lockFolder(dataDir, { command, shares: false });
  try {
    const { config, instance, installation } = await startNeo4j(dataDir, work);
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

/** Joins the Neo4j of a running owner, which may still be starting it; undefined once it has ended. */
async function attach(
  dataDir: string,
  owner: Owner,
  { progress, signal }: Work,
): Promise<OpenNeo4j | undefined> {
  const home = homeOf(dataDir);
  progress(`waiting for the Neo4j of ${owner.command} (process ${owner.pid})`);
  while (isAlive(owner)) {
    const instance = recall(home);
    if (instance && isAlive(instance.process)) {
      const config = configOf(instance, await ensurePassword(home));
      await waitUntilReady(config, instance.process, { signal });
      return { config, stop: () => Promise.resolve() };
    }
    await delay(200, undefined, { signal });
  }
  return undefined;
}
