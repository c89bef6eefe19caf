/** `npm run backup`, run by `with-neo4j.ts`: writes the whole graph into a file. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { backup } from '../graph/keeping/backup.ts';
import type { Header } from '../graph/keeping/lines.ts';
import { Failure } from '../graph/local/failure.ts';
import { step } from '../scripts/steps.js';
import { keepingCommand } from './keeping.ts';

const timeInName = () => new Date().toISOString().slice(0, 19).replaceAll(':', '');

const command = new Command('npm run backup --')
  .description('Writes the whole graph of one moment into a file, while the product runs.')
  .argument('[file]', 'where to; without it a new file in DATA_DIR/backups')
  .action((given: string | undefined) =>
    keepingCommand(async (store, _config, { DATA_DIR }) => {
      const usual = join(DATA_DIR, 'backups', `cirt-atlas-${timeInName()}.jsonl.gz`);
      const file = given === undefined ? usual : resolve(given);
      if (existsSync(file)) {
        throw new Failure(`${file} is there already`, 'Give another name, or move it away.');
      }
      await step(
        'Backup',
        (onProgress) => backup(store, file, { onProgress }),
        ({ counts: { nodes, relationships } }: Header) =>
          `${nodes} nodes and ${relationships} relationships are in ${file}`,
      );
    }),
  );

await command.parseAsync();
