import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath, URL } from 'node:url';
import { AdvisedError } from './advised-error.js';
import { majorOf } from './node-version.js';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The Node that the product runs on: the npm package `node` of the lock file. */
const NODE = join(ROOT, 'node_modules', 'node', 'bin', 'node');

const PINNED_MAJOR = 24;

/** Ctrl-C and a closed terminal reach the whole group by themselves, but `kill` only one process. */
const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Whether the pinned Node is there, is the right one and runs. */
export function hasPinnedNode() {
  const { status, stdout } = spawnSync(NODE, ['--version'], { encoding: 'utf8' });
  return status === 0 && majorOf(stdout) >= PINNED_MAJOR;
}

/** @throws {AdvisedError} when the product is not installed */
export function requirePinnedNode() {
  if (hasPinnedNode()) return;
  throw new AdvisedError(
    'CIRT Atlas is not installed here yet.',
    'Run "npm start" once, or "npm ci" to install it without starting it.',
  );
}

/**
 * Runs a program on the pinned Node to its end, which it shares with this process: it gets the
 * signals, and over the channel between the two it notices when this process is gone.
 * @param {readonly string[]} args the file and its arguments
 * @returns {Promise<number>} its exit code
 */
export async function runPinned(args) {
  const child = spawn(NODE, args, { cwd: ROOT, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  whenNpmDies(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (signal) process.stderr.write(`✗ ${args[0] ?? ''} was ended by ${signal}\n`);
      resolve(code ?? 1);
    });
  });
}

/**
 * Notices that the npm which runs this was killed without a word to anybody: then another process is
 * the parent of this one.
 * @param {() => void} act
 */
function whenNpmDies(act) {
  if (!process.env['npm_lifecycle_event']) return;
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    act();
  }, 1_000);
  watch.unref();
}
