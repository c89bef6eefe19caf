import { run } from '../../graph/local/command.ts';
import { installPackages } from '../../graph/local/debian.ts';
import { step } from '../../scripts/steps.js';

interface Tool {
  /** What Debian calls it. */
  readonly packageName: string;
  /** A command that succeeds where it is there. */
  readonly probe: readonly [string, ...string[]];
}

const TOOLS: readonly Tool[] = [
  { packageName: 'curl', probe: ['curl', '--version'] },
  { packageName: 'python3-venv', probe: ['python3', '-c', 'import ensurepip, venv'] },
];

/**
 * Installs what the examples of docs/api.md are run by, where something is missing and that can be
 * done. Elsewhere their test fails, and says what it needs.
 */
export async function ensurePartnerTools(signal: AbortSignal): Promise<void> {
  await step(
    'curl and Python',
    async (progress) => {
      const missing = await missingPackages(signal);
      if (missing.length === 0) return;
      await installPackages([missing], `${missing.join(' and ')} missing`, { progress, signal });
    },
    () => 'Looked for curl and Python',
  );
}

async function missingPackages(signal: AbortSignal): Promise<string[]> {
  const missing: string[] = [];
  for (const { packageName, probe } of TOOLS) {
    const [command, ...args] = probe;
    if ((await run(command, args, { signal }))?.ok !== true) missing.push(packageName);
  }
  return missing;
}
