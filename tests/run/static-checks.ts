import { run } from '../../graph/local/command.ts';
import { Failure } from '../../graph/local/failure.ts';
import { ROOT } from '../../scripts/pinned-node.js';
import { step, sayFailure } from '../../scripts/steps.js';
import type { Tally } from './tally.ts';

interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

const TSC = 'node_modules/typescript/bin/tsc';

/** What is checked without running the product, each by a tool of its own. */
const CHECKS: readonly Check[] = [
  // Not a check itself: writes the types of the schema, which those below read.
  {
    name: 'Types of the schema',
    args: ['node_modules/gql.tada/bin/cli.js', 'generate-output', '-c', 'web/tsconfig.json'],
  },
  { name: 'Lint', args: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: 'Format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'Types of the server', args: [TSC, '-p', 'tsconfig.json'] },
  { name: 'Types of the pages', args: [TSC, '-p', 'web/tsconfig.json'] },
];

/** Runs all of them, whatever one of them finds. */
export async function checkAll(tally: Tally, signal: AbortSignal): Promise<void> {
  for (const check of CHECKS) {
    signal.throwIfAborted();
    try {
      await step(
        check.name,
        () => runCheck(check, signal),
        () => check.name,
      );
      tally.passed();
    } catch (error) {
      signal.throwIfAborted();
      tally.failed(check.name, 'see above');
      sayFailure(error);
    }
  }
}

async function runCheck({ args }: Check, signal: AbortSignal) {
  const result = await run(process.execPath, args, { cwd: ROOT, signal });
  if (!result?.ok) throw new Failure('it found this', (result?.lines ?? []).join('\n'));
}
