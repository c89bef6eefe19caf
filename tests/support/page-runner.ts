import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { run } from '../../graph/local/command.ts';
import { TEST_DATA } from './data-folder.ts';
import type { Block, PageExamples } from './page-examples.ts';

/** The address of the Atlas in examples. */
const WRITTEN_ORIGIN = 'http://localhost:4000';

/** How each language of a page is run. */
const PROGRAMS: Readonly<Record<string, (python: string) => readonly [string, ...string[]]>> = {
  sh: () => ['bash', '-euo', 'pipefail'],
  python: (python) => [python],
  ts: () => [process.execPath],
};

export interface PageRunner {
  /** Where the files of the page lie. */
  readonly folder: string;
  /** Runs a block beside them. @returns what it printed @throws when it fails, with its errors */
  readonly run: (block: Block) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/**
 * Lays out what a page has its readers save, in a folder of its own.
 * @param origin the Atlas to ask
 * @param python the Python to run examples by
 */
export async function pageRunner(
  { files }: PageExamples,
  origin: string,
  python: string,
): Promise<PageRunner> {
  const folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-page-'));
  const save = async (name: string, text: string) => {
    const file = join(folder, name);
    await writeFile(file, text.replaceAll(WRITTEN_ORIGIN, origin));
    return file;
  };
  await save('package.json', '{ "type": "module" }');
  for (const [name, { text }] of files) await save(name, text);
  const hosts = { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  const env = { ...process.env, ...hosts, PYTHONUTF8: '1' };
  let count = 0;
  return {
    folder,
    run: async ({ language, text }) => {
      const [program, ...args] = PROGRAMS[language]?.(python) ?? [];
      if (program === undefined) throw new Error(`Nobody here runs "${language}".`);
      count += 1;
      const file = await save(`example-${count}.${language}`, text);
      const { stdout } = await promisify(execFile)(program, [...args, file], { cwd: folder, env });
      return stdout;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/**
 * A Python prepared as a page says, kept for the next time; prepared anew when the page says it in
 * other words.
 * @returns the program
 */
export async function preparedPython({ text: commands }: Block): Promise<string> {
  const folder = join(TEST_DATA, 'python');
  const python = join(folder, '.venv', 'bin', 'python3');
  const note = join(folder, 'prepared-by.txt');
  const preparedBy = await readFile(note, 'utf8').catch(() => '');
  const works = await run(python, ['-c', 'import gql, requests']);
  if (preparedBy === commands && works?.ok === true) return python;

  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const prepared = await run('bash', ['-euc', commands], { cwd: folder });
  if (prepared?.ok !== true) {
    throw new Error(
      'The examples of docs/api.md need Python 3.10 or newer with venv (Debian: python3-venv), curl, bash, ' +
        `and PyPI in reach. Install what is missing and run npm test again.\n${prepared?.lines.join('\n') ?? 'There is no bash.'}`,
    );
  }
  await writeFile(note, commands);
  return python;
}
