import { chmod } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GraphConfig } from '../config.ts';
import { makeFolder } from './folder.ts';
import { configOf, type Instance, recall } from './instance.ts';
import { fetchJars, hasJars, jarFolder } from './jars.ts';
import { ensurePassword, setInitialPassword } from './password.ts';
import { freePort } from './port.ts';
import { isAlive } from './process-id.ts';
import { waitUntilReady } from './ready.ts';
import { type Installation, startServer, stopLeftover } from './server.ts';
import { writeConf } from './conf.ts';
import { ensureTools, type Work } from './tools.ts';

/** A server of one's own that answers, with what it takes to start it again. */
export interface Started {
  readonly installation: Installation;
  readonly instance: Instance;
  readonly config: GraphConfig;
}

/** Where the Neo4j of a data folder lives. */
export const homeOf = (dataDir: string) => join(resolve(dataDir), 'neo4j');

/** How long a server that was left behind may take to answer before it is started afresh. */
const LEFTOVER_PATIENCE_MS = 20_000;

/**
 * Has a Neo4j of one's own run on a data folder that the caller has locked: the one that a crash
 * left behind, else a new one. What it needs and is not there is fetched first.
 * @throws Failure with what to do when that cannot be
 */
export async function startNeo4j(dataDir: string, work: Work): Promise<Started> {
  const home = homeOf(dataDir);
  await makeFolder(home);
  // The password and all that it protects.
  await chmod(home, 0o700);
  const installation = await prepare(home, work);
  const instance = (await takeOver(installation, work)) ?? (await startAfresh(installation, work));
  return { installation, instance, config: configOf(instance, installation.password) };
}

async function prepare(home: string, work: Work): Promise<Installation> {
  const whole = await hasJars(home);
  // A server must not run on while the jars are exchanged below it.
  if (!whole) await stopLeftover(home);
  const { java, maven } = await ensureTools({ maven: !whole }, work);
  if (maven !== undefined) await fetchJars(home, maven, work);
  return { home, java, jars: await jarFolder(home), password: await ensurePassword(home) };
}

/** The server that an earlier start left behind, when it is of this version and lets us in. */
async function takeOver(
  { home, jars, password }: Installation,
  { progress, signal }: Work,
): Promise<Instance | undefined> {
  const left = recall(home);
  if (!left || !isAlive(left.process)) return undefined;
  progress('taking over the one that runs already');
  try {
    const version = await waitUntilReady(configOf(left, password), left.process, {
      signal,
      patienceMs: LEFTOVER_PATIENCE_MS,
    });
    if (jars.endsWith(`-${version}`)) return left;
  } catch {
    signal?.throwIfAborted();
  }
  await stopLeftover(home);
  return undefined;
}

async function startAfresh(installation: Installation, work: Work): Promise<Instance> {
  const { home, java, jars } = installation;
  const port = await freePort();
  work.progress('starting');
  await writeConf(home, port);
  await setInitialPassword(home, java, jars);
  return startServer(installation, port, work);
}
