import { Worker } from 'node:worker_threads';

/** What an OpenPGP key says of itself, or why it is not taken. */
export type ReadKey =
  | {
      readonly fingerprint: string;
      readonly algorithm: string;
      /** Days, YYYY-MM-DD; `expires` is null where it never does. */
      readonly created: string;
      readonly expires: string | null;
      readonly isRevoked: boolean;
      /** Those of its user ids' addresses that are the contact's. */
      readonly addresses: readonly string[];
      /** The key with these user ids alone; null where there are none. */
      readonly armored: string | null;
    }
  | { readonly refused: 'ONE_KEY' | 'PRIVATE' | 'UNSIGNED' | 'UNREADABLE' | 'TOO_LONG' };

/** No key that is used for mail is longer. */
export const MOST_CHARACTERS = 65_536;
/** A key takes some hundredths of a second; one that is made to take longer is nobody's to wait for. */
const MOST_MS = 5_000;

const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/**
 * Reads a public key, armoured as ASCII.
 * @param email the address that it should be for
 */
export function readKey(armored: string, email: string | null): Promise<ReadKey> {
  const worker = new Worker(new URL('./key-worker.ts', import.meta.url), {
    workerData: { armored, email },
    resourceLimits: LIMITS,
  });
  return new Promise<ReadKey>((resolve) => {
    const late = setTimeout(() => {
      resolve({ refused: 'TOO_LONG' });
    }, MOST_MS);
    worker.once('message', (read: ReadKey) => {
      clearTimeout(late);
      resolve(read);
    });
    worker.once('error', () => {
      clearTimeout(late);
      resolve({ refused: 'UNREADABLE' });
    });
    worker.once('exit', () => {
      clearTimeout(late);
      resolve({ refused: 'UNREADABLE' });
    });
  }).finally(() => worker.terminate());
}
