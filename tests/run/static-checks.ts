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

/** Not a check itself: writes the types of the schema, which the checks read. */
const SCHEMA_TYPES: Check = {
  name: 'Types of the schema',
  args: ['node_modules/gql.tada/bin/cli.js', 'generate-output', '-c', 'web/tsconfig.json'],
};

/** What is checked without running the product, each by a tool of its own. */
const CHECKS: readonly Check[] = [
  { name: 'Lint', args: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: 'Format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'Types of the server', args: [TSC, '-p', 'tsconfig.json'] },
  { name: 'Types of the pages', args: [TSC, '-p', 'web/tsconfig.json'] },
];

/** Runs all of them side by side, whatever one of them finds. */
export async function checkAll(tally: Tally, signal: AbortSignal): Promise<void> {
  const runOne = async (check: Check) => {
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
  };
  await runOne(SCHEMA_TYPES);
  await Promise.all(CHECKS.map(runOne));
}

async function runCheck({ args }: Check, signal: AbortSignal) {
  const result = await run(process.execPath, args, { cwd: ROOT, signal });
  if (!result?.ok) throw new Failure('it found this', (result?.lines ?? []).join('\n'));
}
