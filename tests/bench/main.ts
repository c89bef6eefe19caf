/** `npm run bench`: this API, its peer and the floor on one Neo4j, over the same data and questions. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { isAskedFor, stopSignal } from '../../start/stop-signal.ts';
import { type Contest, contestIn } from './contest.ts';
import { CONTESTANTS, isContestant } from './contestants.ts';
import { isOperation, OPERATIONS } from './operations.ts';
import { installPeer } from './peer/install.ts';
import { tell } from './progress.ts';
import { growthTable, type WorldResults, worldTables } from './table.ts';
import { isWorldName, type WorldName, WORLDS } from './world/worlds.ts';

interface Options extends Contest {
  readonly worlds: readonly WorldName[];
  readonly json: boolean;
}

const { signal } = stopSignal();

const listOf =
  <Name extends string>(isName: (name: string) => name is Name, all: readonly string[]) =>
  (text: string): Name[] => {
    const names = text.split(',').map((name) => name.trim());
    const known = names.filter(isName);
    if (known.length === names.length) return known;
    throw new InvalidArgumentError(`Give some of ${all.join(', ')}, with commas between them.`);
  };

function positive(text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new InvalidArgumentError('Give a number above 0.');
}

async function bench({ worlds, json, ...contest }: Options) {
  if (contest.contestants.includes('peer')) await installPeer();
  const all: WorldResults[] = [];
  for (const world of worlds) {
    const results = await contestIn(world, contest, signal);
    all.push(results);
    if (!json) process.stdout.write(`\n${worldTables(results)}\n\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  else for (const part of growthTable(all)) process.stdout.write(`${part}\n\n`);
}

const worldNames = Object.keys(WORLDS);
const contestantNames = Object.keys(CONTESTANTS);
const usual = contestantNames.filter((name) => !name.startsWith('before'));

const command = new Command('npm run bench --')
  .description('Measures the API against its peer and the floor: docs/performance.md.')
  .addOption(
    new Option('--worlds <names>', `which of ${worldNames.join(', ')}`)
      .argParser(listOf(isWorldName, worldNames))
      .default(['seed', '5k'], 'seed,5k'),
  )
  .addOption(
    new Option('--operations <names>', 'which operations')
      .argParser(listOf(isOperation, OPERATIONS))
      .default(OPERATIONS, OPERATIONS.join(',')),
  )
  .addOption(
    new Option('--contestants <names>', 'who is measured')
      .argParser(listOf(isContestant, contestantNames))
      .default(usual, usual.join(',')),
  )
  .option(
    '--earlier <folder>',
    'a checkout of an earlier state, with its node_modules: for the contestants before and before-cached',
  )
  .option('--seconds <seconds>', 'how long each is measured in each round', positive, 4)
  .option('--rounds <rounds>', 'how many rounds', positive, 3)
  .option('--warm-up-seconds <seconds>', 'how long each is warmed up', positive, 4)
  .option('--json', 'write what was measured as JSON', false)
  .action(bench);

try {
  await command.parseAsync();
} catch (error) {
  if (!isAskedFor(signal))
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
// The channel to the process that started this one would keep it alive.
process.exit();
