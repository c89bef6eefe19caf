import { readFile } from 'node:fs/promises';
import { run } from './command.ts';
import { Failure } from './failure.ts';
import type { Work } from './tools.ts';

/**
 * Installs packages on a Debian or Ubuntu that we are root of: the first choice that can be had.
 * @param because why, as the person at the terminal reads it
 * @returns false on any other machine, where nothing is touched
 * @throws Failure when the installation fails
 */
export async function installPackages(
  choices: readonly (readonly string[])[],
  because: string,
  { progress, signal }: Work,
): Promise<boolean> {
  if (process.getuid?.() !== 0 || !(await isDebian())) return false;
  const apt = (...args: string[]) => {
    progress(`${because}: apt-get ${args.join(' ')}`);
    return run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
      signal,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  await apt('update');
  let output: readonly string[] = [];
  for (const packages of choices) {
    const result = await apt('install', '-y', ...packages);
    if (!result) return false;
    if (result.ok) return true;
    output = result.lines;
  }
  throw new Failure(
    `${because}, and apt-get could not install it:\n${output.slice(-10).join('\n')}`,
    'Put right what apt-get complains about, or install it in another way, and start again.',
  );
}

async function isDebian(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}
