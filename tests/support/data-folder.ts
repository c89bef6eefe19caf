import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyJars, hasJars } from '../../graph/local/jars.ts';
import { stopLeftover } from '../../graph/local/server.ts';
import { homeOf } from '../../graph/local/start.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What all tests keep lies here; never in the data folder of the person who runs them. */
export const TEST_DATA = join(ROOT, '.data-test');

/**
 * Makes a data folder as good as new, but for the jars of Neo4j: they are kept, or borrowed from
 * where they were fetched before.
 */
export async function emptyDataFolder(dataDir: string): Promise<void> {
  const home = homeOf(dataDir);
  await stopLeftover(home);
  for (const name of ['data', 'logs', 'password']) {
    await rm(join(home, name), { recursive: true, force: true });
  }
  if (await hasJars(home)) return;
  for (const lender of [TEST_DATA, join(ROOT, '.data')]) {
    if (lender !== dataDir && (await copyJars(homeOf(lender), home))) return;
  }
}
