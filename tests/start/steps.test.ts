import { afterEach, expect, it, vi } from 'vitest';
import { Failure } from '../../graph/local/failure.ts';
import { sayFailure, step } from '../../scripts/steps.js';

const written: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
  written.push(String(text).replace(/\d+\.\d s/, '0.0 s'));
  return true;
});

afterEach(() => {
  written.length = 0;
  vi.useRealTimers();
});

it('a step prints one line with its time, and answers what it made', async () => {
  const made = await step(
    'Pages',
    () => Promise.resolve(3),
    (count) => `${count} pages built`,
  );
  expect(made).toBe(3);
  expect(written).toEqual(['✓ 3 pages built (0.0 s)\n']);
});

it('a long step shows what it is doing', async () => {
  vi.useFakeTimers();
  const slow = step(
    'Neo4j',
    async (progress) => {
      progress('fetching');
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      progress('starting');
      await new Promise((resolve) => setTimeout(resolve, 5_000));
    },
    () => 'Neo4j answers',
  );
  await vi.advanceTimersByTimeAsync(10_000);
  await slow;
  expect(written).toEqual([
    '  Neo4j: fetching (0.0 s)\n',
    '  Neo4j: starting (0.0 s)\n',
    '✓ Neo4j answers (0.0 s)\n',
  ]);
});

it('a step that failed says what failed and what to do', async () => {
  const failed = step(
    'Neo4j',
    () => Promise.reject(new Failure('Java is missing', 'Install Java.')),
    () => '',
  );
  await failed.catch(sayFailure);
  expect(written).toEqual(['✗ Neo4j failed: Java is missing\n', 'Install Java.\n']);
});

it('of an error that nobody foresaw all is told', async () => {
  const failed = step(
    'Pages',
    () => Promise.reject(new TypeError('x is not a function')),
    () => '',
  );
  await failed.catch(sayFailure);
  expect(written[0]).toBe('✗ Pages failed: x is not a function\n');
  expect(written[1]).toContain('steps.test.ts');
});
