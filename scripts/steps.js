/* global clearInterval, setInterval */
/**
 * Steps at the terminal: one line each with the time it took, and a sign of life while it takes long.
 */

import { performance } from 'node:perf_hooks';
import process from 'node:process';

const SIGN_OF_LIFE_MS = 4_000;

/**
 * Runs a step and prints its line.
 * @template Result
 * @param {string} name what is worked on, as in "✗ Pages failed"
 * @param {(progress: (text: string) => void) => Promise<Result>} work
 * @param {(result: Result) => string} done the line when it has succeeded
 * @returns {Promise<Result>}
 */
export async function step(name, work, done) {
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  let doing = 'working';
  const life = setInterval(() => {
    say(`  ${name}: ${doing} (${seconds()} s)`);
  }, SIGN_OF_LIFE_MS);
  try {
    const result = await work((text) => {
      doing = text;
    });
    say(`✓ ${done(result)} (${seconds()} s)`);
    return result;
  } catch (error) {
    throw new StepFailed(name, error);
  } finally {
    clearInterval(life);
  }
}

/** A step that failed, and the error that says why. */
export class StepFailed extends Error {
  /**
   * @param {string} step
   * @param {unknown} cause
   */
  constructor(step, cause) {
    super(`${step} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'StepFailed';
  }
}

/**
 * Prints what failed and what to do about it: the advice of the error, or where there is none, and
 * so nobody foresaw it, all that is known.
 * @param {unknown} error
 */
export function sayFailure(error) {
  const cause = error instanceof StepFailed ? error.cause : error;
  say(`✗ ${error instanceof Error ? error.message : String(error)}`);
  if (hasAdvice(cause)) say(cause.advice);
  else if (cause instanceof Error && cause.stack) say(cause.stack);
}

/**
 * @param {unknown} error
 * @returns {error is { advice: string }}
 */
const hasAdvice = (error) =>
  typeof error === 'object' &&
  error !== null &&
  'advice' in error &&
  typeof error.advice === 'string';

/**
 * Prints a line for the person at the terminal.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
