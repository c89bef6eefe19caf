/** `npm run restore`, run by `with-neo4j.ts`: brings the graph to what a backup holds. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { Graph } from '../graph/client.ts';
import type { Counts } from '../graph/keeping/lines.ts';
import { restore } from '../graph/keeping/restore.ts';
import { step } from '../scripts/steps.js';
import { migrateStep } from './migrate-step.ts';
import { keepingCommand } from './keeping.ts';

const command = new Command('npm run restore --')
  .description('Brings the graph to what a backup holds: all of it, or nothing.')
  .argument('<file>', 'what "npm run backup" has written')
  .option('--replace', 'delete what is in the graph', false)
  .action((file: string, { replace }: { replace: boolean }) =>
    keepingCommand(async (store, config) => {
      await step(
        'Restore',
        (onProgress) => restore(store, resolve(file), { replace, onProgress }),
        ({ nodes, relationships }: Counts) =>
          `${nodes} nodes and ${relationships} relationships restored`,
      );
      // What was restored may be of an older release.
      const graph = new Graph(config);
      await migrateStep(graph).finally(() => graph.close());
    }),
  );

await command.parseAsync();
