import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../scripts/pinned-node.js';
import type { Tally } from './tally.ts';

export interface Suite {
  readonly projects: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** The part of vitest's JSON report that is counted. */
const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

type Report = z.output<typeof report>;

/** How long vitest may take to end when it is asked to. */
const END_GRACE_MS = 15_000;

/** Runs projects of vitest, their output as it comes, and counts what came of them. */
export async function runSuite(suite: Suite, tally: Tally, signal: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-test-'));
  const file = join(folder, 'report.json');
  try {
    const ok = await runVitest(suite, file, signal);
    signal.throwIfAborted();
    count(await readReport(file), ok, suite, tally);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runVitest({ projects, env }: Suite, file: string, signal: AbortSignal) {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(
    process.execPath,
    [
      ...[vitest, 'run', ...projects.flatMap((project) => ['--project', project])],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const end = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), END_GRACE_MS).unref();
  };
  signal.addEventListener('abort', end);
  await once(child, 'exit');
  signal.removeEventListener('abort', end);
  return child.exitCode === 0;
}

async function readReport(file: string): Promise<Report> {
  try {
    return report.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { testResults: [] };
  }
}

function count({ testResults }: Report, ok: boolean, { projects }: Suite, tally: Tally) {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(ROOT, name);
    for (const { status: outcome, fullName, failureMessages } of assertionResults) {
      const test = `${file}: ${fullName}`;
      if (outcome === 'passed') tally.passed();
      else if (outcome === 'failed') tally.failed(test, failureMessages?.[0] ?? 'see above');
      else tally.notRun(test);
    }
    const isBroken = status === 'failed' && !assertionResults.some(isFailed);
    // A file that cannot even be loaded has no tests that could fail.
    if (isBroken) tally.failed(file, message);
  }
  if (!ok && !testResults.some(isFailed)) {
    tally.failed(projects.join(', '), 'the tests broke off, or there were none: see above');
  }
}

const isFailed = ({ status }: { readonly status: string }) => status === 'failed';
