/** `npm run bench:kills -- --times 50`: kills the database and the API under write load, and counts what is lost. */
import { Command } from 'commander';
import { kills } from '../kills/kills.ts';
import { countTo } from './count-to.ts';
import { median } from './median.ts';

const { times } = new Command('bench:kills')
  .option('--times <count>', 'how often each of the two is killed', countTo(9_999), 50)
  .parse()
  .opts<{ times: number }>();
const say = (text: string) => process.stdout.write(`${text}\n`);
const { afterDatabase, afterApi, ...found } = await kills({ database: times, api: times }, say);
const seconds = (ms: number) => (ms / 1_000).toFixed(1);
const told = (list: readonly number[]) =>
  `${seconds(median(list))} s in the middle, ${seconds(Math.max(...list))} s at the most`;
say(`Kills: ${times} of the database, ${times} of the API`);
say(`Writes acknowledged: ${found.acknowledged}; whose writer was told nothing: ${found.unknown}`);
say(
  `Lost: ${found.lost.length}, doubled: ${found.doubled.length}, half: ${found.halves.length}, refused and there: ${found.uncalled.length}`,
);
for (const mark of [found.lost, found.doubled, found.halves, found.uncalled].flat())
  say(`  ${mark}`);
say(`Writes kept again after the database answered: ${told(afterDatabase)} (aim 15 s)`);
say(`Writes kept again after the API was started: ${told(afterApi)}`);
process.exit(
  found.lost.length + found.doubled.length + found.halves.length + found.uncalled.length > 0
    ? 1
    : 0,
);
