import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';
import { findChromium } from './find-chromium.ts';

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A `describe` for tests that need a Chromium; without one they are skipped, and named as not run. */
export const describePages = describe.skipIf(findChromium() === undefined);

/** A Chromium with a fresh profile. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here; install one, or set CHROMIUM_PATH to where it is.');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
