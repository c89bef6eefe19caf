/** The product on its own Node: brings up what it needs, serves, and ends it all in order. */
import { readDotEnv, readSettings } from '../graph/local/settings.ts';
import { say, sayFailure } from '../scripts/steps.js';
import { serve } from './serve.ts';
import { settings } from './settings.ts';
import { isAskedFor, stopSignal } from './stop-signal.ts';

const stopping = stopSignal();

async function main(): Promise<number> {
  try {
    readDotEnv();
    await serve(readSettings(settings, process.env), stopping);
    return 0;
  } catch (error) {
    const { signal } = stopping;
    if (isAskedFor(signal)) return 0;
    sayFailure(signal.aborted ? signal.reason : error);
    return 1;
  }
}

const code = await main();
say(code === 0 ? 'CIRT Atlas has ended.' : 'CIRT Atlas has ended after an error.');
// The channel to the process that started this one would keep it alive.
process.exit(code);
