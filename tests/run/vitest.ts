import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../scripts/pinned-node.js';
import { say } from '../../scripts/steps.js';
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
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
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
  let failures = 0;
  for (const { name, status, assertionResults } of testResults) {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    // A file that cannot even be loaded has no tests that could fail.
    failures += status === 'failed' ? Math.max(failed, 1) : failed;
    tally.passed(assertionResults.filter((test) => test.status === 'passed').length);
    for (const { status: outcome, fullName } of assertionResults) {
      if (outcome !== 'passed' && outcome !== 'failed') tally.notRun(`${file}: ${fullName}`);
    }
  }
  if (!ok && failures === 0) {
    say(`✗ The tests of ${projects.join(', ')} broke off, or there were none: see above`);
    failures = 1;
  }
  tally.failed(failures);
}
