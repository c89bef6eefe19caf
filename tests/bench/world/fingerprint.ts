import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SEED_DATA = join(import.meta.dirname, '..', '..', '..', 'seed', 'data');

/** What decides what a generated world holds; how it is stored and opened does not. */
const GENERATOR = ['load.ts', 'random.ts', 'team.ts', 'words.ts'];

/** What a world is made from, in one word: the seed data and the generator. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const data = (await readdir(SEED_DATA)).filter((name) => name.endsWith('.csv')).sort();
  for (const name of data) hash.update(await readFile(join(SEED_DATA, name)));
  for (const name of GENERATOR) hash.update(await readFile(join(import.meta.dirname, name)));
  return hash.digest('hex');
}
