import { appendFile, mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isWhole, writeManifest } from '../../graph/local/manifest.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-'));
  await writeFile(join(folder, 'a.jar'), 'first jar');
  await writeFile(join(folder, 'b.jar'), 'second jar');
  await writeManifest(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('a folder as it was written down is whole', async () => {
  expect(await isWhole(folder)).toBe(true);
});

it.each<[string, () => Promise<void>]>([
  ['is missing', () => rm(join(folder, 'a.jar'))],
  ['was cut off', () => truncate(join(folder, 'a.jar'), 4)],
  ['has grown', () => appendFile(join(folder, 'a.jar'), '!')],
  ['was altered at the same length', () => writeFile(join(folder, 'a.jar'), 'first war')],
  ['has another name', () => rename(join(folder, 'a.jar'), join(folder, 'c.jar'))],
  ['is one too many', () => writeFile(join(folder, 'c.jar'), 'third jar')],
])('a folder in which a jar %s is not', async (_, damage) => {
  await damage();
  expect(await isWhole(folder)).toBe(false);
});

it('a folder without a manifest, or none at all, is not whole', async () => {
  await writeFile(join(folder, 'manifest.json'), '{');
  expect(await isWhole(folder)).toBe(false);
  expect(await isWhole(join(folder, 'nowhere'))).toBe(false);
});
