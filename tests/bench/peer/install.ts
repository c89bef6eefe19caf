import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../graph/local/command.ts';
import { Failure } from '../../../graph/local/failure.ts';
import { timed } from '../progress.ts';

/** Installs the peer where it is not there yet: its licence keeps it out of the product's own packages. */
export async function installPeer(): Promise<void> {
  const cwd = import.meta.dirname;
  if (existsSync(join(cwd, 'node_modules', '@neo4j', 'graphql', 'package.json'))) return;
  await timed('Peer installed', async () => {
    const result = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd });
    if (result?.ok) return;
    throw new Failure(
      `the peer cannot be installed:\n${(result?.lines ?? ['there is no npm']).join('\n')}`,
      'Look at what npm says, or leave it out: --contestants atlas,floor',
    );
  });
}
