import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.ts';

/** Makes the data folder if it is missing. @throws Failure when nothing can be written there */
export async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    const probe = join(dataDir, `.probe-${randomUUID()}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `nothing can be written to the data folder ${dataDir} (${reason})`,
      'Make it writable, free space on its disk, or set DATA_DIR to another folder.',
      { cause: error },
    );
  }
}
