/** The product on its own Node: brings up what it needs, serves, and ends it all in order. */
import { readDotEnv, readSettings } from '../graph/local/settings.ts';
import { say, sayFailure } from '../scripts/steps.js';
import { serve } from './serve.ts';
import { settings } from './settings.ts';
import { isAskedFor, stopSignal } from './stop-signal.ts';

const stopping = stopSignal();
const { signal } = stopping;
/** What was brought up, to be ended the last first. */
const opened = new AsyncDisposableStack();

function fail(error: unknown) {
  process.exitCode = 1;
  sayFailure(error);
}

try {
  readDotEnv();
  await serve(readSettings(settings, process.env), stopping, opened);
} catch (error) {
  // Asked to end, whatever was under way breaks off with an error that tells nothing new.
  if (!isAskedFor(signal)) fail(signal.aborted ? signal.reason : error);
}
await opened.disposeAsync().catch(fail);
if (process.exitCode === undefined) say('CIRT Atlas has ended.');
// The channel to the process that started this one would keep it alive.
process.exit();
