import { join } from 'node:path';
import { Command } from 'commander';
import { addDerived } from '../graph/derived.ts';
import { migrate } from '../graph/migrate.ts';
import { connect } from './connect.ts';
import { describe } from './describe.ts';
import { importFolder } from './import.ts';

interface Options {
  readonly data: string;
  readonly dryRun: boolean;
  readonly prune: boolean;
}

async function seed({ data, dryRun, prune }: Options): Promise<void> {
  const graph = connect(process.env);
  try {
    // The import relies on the constraints; a dry run goes without them and changes nothing at all.
    if (!dryRun) await migrate(graph);
    const report = await importFolder(graph, data, { dryRun, prune });
    if (!dryRun) await addDerived(graph);
    process.stdout.write(`${describe(report).join('\n')}\n`);
    if (report.findings.length > 0) process.exitCode = 1;
  } finally {
    await graph.close();
  }
}

const command = new Command('npm run seed --')
  .description('Brings the graph to what the CSV files say: all of it, or nothing.')
  .option('--data <folder>', 'the folder with the CSV files', join(import.meta.dirname, 'data'))
  .option('--dry-run', 'say what would be done, and write nothing', false)
  .option('--prune', 'delete what earlier imports wrote and the files no longer have', false)
  .action(seed);

try {
  await command.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
