import { expect, it } from 'vitest';
import { kills } from './kills.ts';

/** What the design promises; the full number of kills is `npm run bench:kills`. */
const BACK_WITHIN_MS = 15_000;

it('keeps what it acknowledged, once and whole, when its database and itself are killed', async () => {
  const { afterDatabase, afterApi, acknowledged, unknown, ...wrong } = await kills({
    database: 2,
    api: 2,
  });
  expect(acknowledged).toBeGreaterThan(80);
  // Else nothing was under way when it struck.
  expect(unknown).toBeGreaterThan(0);
  expect(wrong).toEqual({ lost: [], doubled: [], halves: [], uncalled: [] });
  expect(Math.max(...afterDatabase)).toBeLessThan(BACK_WITHIN_MS);
  expect(afterApi).toHaveLength(2);
});
