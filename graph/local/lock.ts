import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from './failure.ts';
import { hasCode } from './has-code.ts';
import { makeFolder } from './folder.ts';
import { identify, isAlive, processId } from './process-id.ts';

const owner = processId.extend({
  /** What the owner is, in the words of the person who started it. */
  command: z.string(),
  /** Whether others may use the Neo4j that the owner runs; it goes when the owner does. */
  shares: z.boolean(),
  /** Where the owner can be reached, once it can. */
  address: z.string().optional(),
});

export type Owner = z.infer<typeof owner>;

/** A data folder that belongs to this process until it is released. */
export interface Lock {
  /** Tells those who come later where the owner can be reached. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process; a lock whose owner has died is taken over.
 * @throws Failure when a running process has it, or nothing can be written there
 */
export async function lockFolder(
  dataDir: string,
  as: Pick<Owner, 'command' | 'shares'>,
): Promise<Lock> {
  await makeFolder(dataDir);
  const file = join(dataDir, 'lock');
  const me = identify(process.pid);
  if (!me) throw new Error('This process cannot find itself among the processes.');
  const mine: Owner = { ...me, ...as };
  while (!(await claim(file, mine))) {
    const other = await readOwner(file);
    if (other && isAlive(other)) throw inUse(dataDir, other);
    await removeStale(file);
  }
  return {
    announce: (address) => replace(file, { ...mine, address }),
    release: () => rm(file, { force: true }),
  };
}

/** Who has the folder now, if anybody who still runs. */
export async function findOwner(dataDir: string): Promise<Owner | undefined> {
  const found = await readOwner(join(dataDir, 'lock'));
  return found && isAlive(found) ? found : undefined;
}

/** Links a finished file into place: there is never a lock without its owner's name in it. */
async function claim(file: string, mine: Owner): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(mine));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replace(file: string, mine: Owner) {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(mine));
  await rename(draft, file);
}

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    return owner.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Moves a stale lock away; a live one that another process put there meanwhile is put back. */
async function removeStale(file: string) {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = await readOwner(aside);
  if (moved && isAlive(moved)) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

function inUse(dataDir: string, { command, pid, address }: Owner): Failure {
  return new Failure(
    `${command} (process ${pid}) is using the data folder ${dataDir}${address ? ` and answers at ${address}` : ''}`,
    `Use that one, end it with Ctrl-C or "kill ${pid}", or set DATA_DIR to another folder.`,
  );
}
