import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const FILE = 'manifest.json';

const manifest = z.record(z.string(), z.object({ size: z.int(), sha256: z.string() }));

type Manifest = z.infer<typeof manifest>;

/** Writes down what a folder of jars holds, so that `isWhole` can tell later whether it still does. */
export async function writeManifest(folder: string): Promise<void> {
  await writeFile(join(folder, FILE), JSON.stringify(await describe(folder), undefined, 1));
}

/** Whether a folder holds exactly the jars of its manifest, to the byte. */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const written = manifest.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
    const found = await describe(folder);
    const names = Object.keys(written);
    return (
      names.length === Object.keys(found).length &&
      names.every((name) => found[name]?.sha256 === written[name]?.sha256)
    );
  } catch {
    return false;
  }
}

async function describe(folder: string): Promise<Manifest> {
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  const entries = await Promise.all(
    jars.map(async (name) => [name, await measure(join(folder, name))] as const),
  );
  return Object.fromEntries(entries);
}

async function measure(file: string): Promise<Manifest[string]> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(createReadStream(file), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      size += chunk.length;
      hash.update(chunk);
    }
  });
  return { size, sha256: hash.digest('hex') };
}
