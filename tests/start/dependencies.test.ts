import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '..', '..', 'scripts');

/** A stand-in for npm: installs the Node that runs this as the pinned one, and counts. */
const NPM = `
import { appendFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_BREAKS) { console.error('npm error network'); process.exit(1); }
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/node/bin', { recursive: true });
symlinkSync(${JSON.stringify(process.execPath)}, 'node_modules/node/bin/node');
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cirt-atlas-'));
  cpSync(SCRIPTS, join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'npm-cli.js'), NPM);
  writeFileSync(join(folder, 'npm.log'), '');
  cpSync(join(SCRIPTS, 'start.js'), join(folder, 'scripts', 'start.js'));
  spawnSync('mkdir', ['-p', join(folder, 'start')]);
  writeFileSync(join(folder, 'start', 'main.ts'), 'process.exit(7 as number);');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function start(env: NodeJS.ProcessEnv = {}) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/start.js'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      npm_execpath: join(folder, 'npm-cli.js'),
      npm_node_execpath: process.execPath,
      ...env,
    },
  });
  return { status, lines: stdout.trim().split('\n') };
}

const INSTALLED = /^✓ Dependencies installed \(\d+\.\d s\)$/;
const UP_TO_DATE = /^✓ Dependencies are up to date \(\d+\.\d s\)$/;

it('dependencies are installed once, and the exit code is that of the product', () => {
  const first = start();
  expect(first.lines).toEqual([expect.stringMatching(INSTALLED)]);
  expect(first.status).toBe(7);
  expect(start().lines).toEqual([expect.stringMatching(UP_TO_DATE)]);
});

it('a changed lock file installs them again', () => {
  start();
  appendFileSync(join(folder, 'package-lock.json'), '\n');
  expect(start().lines[0]).toMatch(INSTALLED);
  expect(start().lines[0]).toMatch(UP_TO_DATE);
});

it('a Node that is gone, broken or too old installs them again', () => {
  const node = join(folder, 'node_modules', 'node', 'bin', 'node');
  start();
  rmSync(node);
  expect(start().lines[0]).toMatch(INSTALLED);

  rmSync(node);
  writeFileSync(node, 'half a binary');
  chmodSync(node, 0o755);
  expect(start().lines[0]).toMatch(INSTALLED);

  rmSync(node);
  writeFileSync(node, '#!/bin/sh\necho v20.1.0\n');
  chmodSync(node, 0o755);
  expect(start().lines[0]).toMatch(INSTALLED);
});

it('a failed installation shows what npm said and what to do, and is not taken for a success', () => {
  const { status, lines } = start({ NPM_BREAKS: '1' });
  expect(status).toBe(1);
  expect(lines).toEqual([
    '✗ Dependencies failed: npm ci ended with an error:',
    'npm error network',
    expect.stringMatching(/^Check the network/),
  ]);
  expect(start().lines[0]).toMatch(INSTALLED);
});

it('the other commands say what to do where nothing is installed', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/run.js', 'seed/main.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe(
    '✗ CIRT Atlas is not installed here yet.\n' +
      'Run "npm start" once, or "npm ci" to install it without starting it.\n',
  );
});
