import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { AdvisedError } from './advised-error.js';
import { hasPinnedNode, ROOT } from './pinned-node.js';
import { step } from './steps.js';

const MODULES = join(ROOT, 'node_modules');

/** Holds the hash of the lock file that node_modules was installed from; written when all is there. */
const STAMP = join(MODULES, '.cirt-atlas-lock');

const SHOWN_LINES = 25;

const STOPPED_BY = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Installs the dependencies when they are missing, broken or not those of the lock file. */
export async function ensureDependencies() {
  await step(
    'Dependencies',
    async (progress) => {
      const lock = lockHash();
      if (stampedHash() === lock && hasPinnedNode()) return false;
      progress('npm ci');
      rmSync(STAMP, { force: true });
      await install();
      if (!hasPinnedNode()) throw nodeMissing();
      writeFileSync(STAMP, lock);
      return true;
    },
    (installed) => (installed ? 'Dependencies installed' : 'Dependencies are up to date'),
  );
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

function stampedHash() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

/** Runs `npm ci`, silently unless it fails. */
async function install() {
  const { command, args } = npm();
  const child = spawn(command, [...args, 'ci', '--include=dev', '--no-progress'], {
    cwd: ROOT,
    env: { ...process.env, PATH: foreignPath() },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to be ended with all that it runs: asked to end, npm takes its time, and what
    // it leaves half done is begun anew by the next start.
    detached: true,
  });
  /** @type {string[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => output.push(String(chunk)));
  /** @type {NodeJS.Signals | undefined} */
  let stoppedBy;
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    stoppedBy ??= signal;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  for (const signal of STOPPED_BY) process.on(signal, stop);
  const ok = await new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
  for (const signal of STOPPED_BY) process.off(signal, stop);
  if (stoppedBy) process.kill(process.pid, stoppedBy);
  if (!ok) throw npmFailed(output.join(''));
}

/**
 * The npm that runs this, on the Node it runs on. Never the Node in node_modules: `npm ci` begins by
 * deleting it.
 */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script && node && /npm-cli\.c?js$/.test(script)
    ? { command: node, args: [script] }
    : { command: 'npm', args: [] };
}

const foreignPath = () =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== join(MODULES, '.bin'))
    .join(delimiter);

/** @param {string} output */
function npmFailed(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^npm (warn|notice)/i.test(line));
  return new AdvisedError(
    `npm ci ended with an error:\n${lines.slice(-SHOWN_LINES).join('\n')}`,
    'Check the network, the registry that npm is set to and the free space on the disk, and start again.',
  );
}

const nodeMissing = () =>
  new AdvisedError(
    'npm ci succeeded, but the Node that the product runs on is not in node_modules.',
    'npm may be set not to run install scripts ("npm config get ignore-scripts"). Let it run that of the package "node", and start again.',
  );
