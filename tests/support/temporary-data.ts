import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopLeftover } from '../../graph/local/server.ts';
import { homeOf } from '../../graph/local/start.ts';
import { emptyDataFolder } from './data-folder.ts';

/** A data folder with a difficult name, jars in it, and nothing else; gone with all that runs in it. */
export async function temporaryData(): Promise<{ dataDir: string; remove: () => Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'cirt-atlas-'));
  const dataDir = join(parent, 'données de test');
  await emptyDataFolder(dataDir);
  return {
    dataDir,
    remove: async () => {
      await stopLeftover(homeOf(dataDir));
      await rm(parent, { recursive: true });
    },
  };
}
