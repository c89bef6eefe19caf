import { expect, it } from 'vitest';
import { Tally } from '../run/tally.ts';

it('the last line tells how many passed and failed', () => {
  const tally = new Tally();
  tally.passed(12);
  tally.passed();
  expect(tally.lines()).toEqual(['13 passed, 0 failed']);
  expect(tally.ok).toBe(true);
  tally.failed('tests/graph/one.test.ts: counts', 'expected 1 to be 2');
  expect(tally.lines().at(-1)).toBe('13 passed, 1 failed');
  expect(tally.ok).toBe(false);
});

it('what failed is named, with the first line of why and no colours', () => {
  const tally = new Tally();
  tally.failed(
    'tests/graph/one.test.ts: counts',
    '\x1b[31mexpected 1 to be 2\x1b[39m\n  at one.ts:3',
  );
  expect(tally.lines()).toEqual([
    'FAILED: 1',
    '  tests/graph/one.test.ts: counts: expected 1 to be 2',
    '0 passed, 1 failed',
  ]);
});

it('what was not run is named, and neither passed nor failed', () => {
  const tally = new Tally();
  tally.passed();
  tally.notRun('tests/e2e/atlas.e2e.test.ts: the page shows the world');
  expect(tally.lines()).toEqual([
    'NOT RUN: 1',
    '  tests/e2e/atlas.e2e.test.ts: the page shows the world',
    '1 passed, 0 failed',
  ]);
  expect(tally.ok).toBe(true);
});

it('a run in which nothing passed has not succeeded', () => {
  expect(new Tally().ok).toBe(false);
});
