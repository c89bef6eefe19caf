import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Graph } from '../../../graph/client.ts';
import type { GraphConfig } from '../../../graph/config.ts';
import { copyJars, hasJars } from '../../../graph/local/jars.ts';
import { lockFolder } from '../../../graph/local/lock.ts';
import { stopLeftover, stopServer } from '../../../graph/local/server.ts';
import { homeOf, startNeo4j } from '../../../graph/local/start.ts';
import { migrate } from '../../../graph/migrate.ts';
import { importFolder } from '../../../seed/import.ts';
import { unlessAborted } from '../../../start/stop-signal.ts';
import { progressBar, tell, timed } from '../progress.ts';
import { fingerprint } from './fingerprint.ts';
import { loadTeams } from './load.ts';
import { PEER_INDEX } from './peer-index.ts';
import { type WorldName, WORLDS } from './worlds.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SEED_DATA = join(ROOT, 'seed', 'data');
const LENDERS = [
  '.data',
  '.data-test',
  ...Object.keys(WORLDS).map((name) => join('.data', 'bench', name)),
];

/** What the Java machine of a world may take: the graph of a large one wants more than the product's. */
const HEAP = '-Xmx1536m';

/** A world in a Neo4j of its own. */
export interface OpenWorld {
  readonly config: GraphConfig;
  readonly close: () => Promise<void>;
}

/**
 * Opens a world, made first where it is not there yet: each has a data folder, and so a Neo4j, of its
 * own, and none of them is the product's.
 */
export async function openWorld(name: WorldName, signal: AbortSignal): Promise<OpenWorld> {
  const folder = join(ROOT, '.data', 'bench', name);
  const lock = await lockFolder(folder, { command: 'npm run bench', shares: false });
  const home = homeOf(folder);
  const made = join(folder, 'made');
  try {
    await stopLeftover(home);
    const print = await fingerprint();
    const isMade = (await readFile(made, 'utf8').catch(() => '')) === print;
    if (!isMade) await forget(home, made);
    await borrowJars(home);
    process.env['_JAVA_OPTIONS'] ??= HEAP;
    const { config, installation, instance } = await timed(`Neo4j of the world ${name}`, () =>
      startNeo4j(folder, { progress: tell, signal }),
    );
    const close = async () => {
      await stopServer(installation.home, instance);
      await lock.release();
    };
    try {
      await unlessAborted(signal, fill(config, name, isMade));
      await writeFile(made, print);
      return { config, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function forget(home: string, made: string) {
  await rm(made, { force: true });
  for (const part of ['data', 'logs', 'password']) {
    await rm(join(home, part), { recursive: true, force: true });
  }
}

async function borrowJars(home: string) {
  if (await hasJars(home)) return;
  for (const lender of LENDERS) if (await copyJars(homeOf(join(ROOT, lender)), home)) return;
}

async function fill(config: GraphConfig, name: WorldName, isMade: boolean) {
  const graph = new Graph(config);
  try {
    await migrate(graph);
    await graph.command(PEER_INDEX);
    if (isMade) return;
    await timed('Seed data loaded', () => importFolder(graph, SEED_DATA));
    const teams = WORLDS[name];
    if (teams === 0) return;
    await timed(`${teams} teams generated`, () =>
      loadTeams(graph, teams, progressBar('Teams', teams)),
    );
  } finally {
    await graph.close();
  }
}
