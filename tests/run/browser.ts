import { installPackages } from '../../graph/local/debian.ts';
import { say, step } from '../../scripts/steps.js';
import { findChromium } from '../support/find-chromium.ts';

/** Finds a Chromium for the tests of the pages, or installs one where that can be done. */
export async function ensureChromium(signal: AbortSignal): Promise<void> {
  await step(
    'Chromium',
    async (progress) => {
      if (findChromium() !== undefined) return;
      progress('Chromium is missing: apt-get install chromium');
      await installPackages([['chromium']], 'Chromium is missing', { progress, signal });
    },
    () => {
      const found = findChromium();
      return found === undefined ? 'Looked for a Chromium in vain' : `Chromium is ${found}`;
    },
  );
  if (findChromium() !== undefined) return;
  say('!! THE TESTS OF THE PAGES ARE NOT RUN: they need a Chromium.');
  say(
    '!! Install Chromium or Chrome, or set CHROMIUM_PATH to where it is, and run npm test again.',
  );
}
