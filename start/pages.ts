import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { run } from '../graph/local/command.ts';
import { Failure } from '../graph/local/failure.ts';
import type { Work } from '../graph/local/tools.ts';
import { step } from '../scripts/steps.js';

const ROOT = join(import.meta.dirname, '..');

/** The built pages, as the server takes them. */
export const PAGES = join(ROOT, 'dist');

/** What the pages are built from, besides all of `web/`. */
const SOURCES = ['schema.graphql', 'vite.config.ts', 'package-lock.json'];

const STAMP = '.stamp';

/**
 * Builds the pages when what they are built from has changed.
 * @returns whether they were built
 * @throws Failure with what the build said
 */
export async function ensurePages({ progress, signal }: Work): Promise<boolean> {
  // An image of the product has the built pages only.
  if (!existsSync(join(ROOT, 'web')) && existsSync(join(PAGES, 'index.html'))) return false;
  const hash = await hashSources();
  const built = await readFile(join(PAGES, STAMP), 'utf8').catch(() => '');
  if (built === hash) return false;
  progress('building');
  await build(hash, signal);
  return true;
}

/** The same as a step at the terminal. */
export async function pagesStep(signal?: AbortSignal): Promise<void> {
  await step(
    'Pages',
    (progress) => ensurePages({ progress, signal }),
    (built: boolean) => (built ? 'Pages built' : 'Pages are up to date'),
  );
}

/** Builds beside the pages that are there and then takes their place: they are never half built. */
async function build(hash: string, signal?: AbortSignal) {
  const draft = join(ROOT, 'node_modules', '.cache', `cirt-atlas-pages-${process.pid}`);
  await mkdir(draft, { recursive: true });
  try {
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    const result = await run(
      process.execPath,
      [vite, 'build', '--logLevel', 'warn', '--outDir', draft, '--emptyOutDir'],
      // Whoever builds them, a test too: not the pages of a developer, which run slower and check more.
      { signal, cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (!result?.ok) throw buildFailed(result?.lines ?? []);
    await writeFile(join(draft, STAMP), hash);
    await rm(PAGES, { recursive: true, force: true });
    await rename(draft, PAGES);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const buildFailed = (lines: readonly string[]) =>
  new Failure(
    `the pages could not be built:\n${lines.slice(-30).join('\n')}`,
    'Put right what it says above and start again. After a change of dependencies, "npm ci" may help.',
  );

async function hashSources(): Promise<string> {
  const found = await readdir(join(ROOT, 'web'), { recursive: true, withFileTypes: true });
  const pages = found
    // Declarations are for the compiler alone, and the ones of the schema are made by a check.
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  const hash = createHash('sha256');
  for (const file of [...pages, ...SOURCES].sort()) {
    const content = await readFile(join(ROOT, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
