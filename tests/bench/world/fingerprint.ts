import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SEED_DATA = join(import.meta.dirname, '..', '..', '..', 'seed', 'data');

/** What a world is made from, in one word: the seed data and the generator. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [SEED_DATA, import.meta.dirname]) {
    const names = (await readdir(folder)).filter((name) => /\.(csv|ts)$/.test(name)).sort();
    for (const name of names) hash.update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}
