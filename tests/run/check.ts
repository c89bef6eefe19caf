/** `npm run check`: lint, format and types, without running anything of the product. */
import { say, sayFailure } from '../../scripts/steps.js';
import { stopSignal } from '../../start/stop-signal.ts';
import { checkAll } from './static-checks.ts';
import { Tally } from './tally.ts';

const { signal } = stopSignal();
const tally = new Tally();
try {
  await checkAll(tally, signal);
} catch (error) {
  if (!signal.aborted) sayFailure(error);
  tally.failed('npm run check', error instanceof Error ? error.message : String(error));
}
for (const line of tally.lines()) say(line);
process.exit(tally.ok ? 0 : 1);
