/** Reads an OpenPGP key that somebody sent, in a thread of its own: what it takes too long for is ended from outside. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Key, PrivateKey, readKeys } from 'openpgp';
import { z } from 'zod';
import type { ReadKey } from './read-key.ts';
import { dayOf } from '../days.ts';

const { armored, email } = z
  .object({ armored: z.string(), email: z.string().nullable() })
  .parse(workerData);

/** Addresses are the same in any case, for mail is. */
const isSame = (one: string) => email !== null && one.toLowerCase() === email.toLowerCase();

async function read(): Promise<ReadKey> {
  if (armored.split('-----BEGIN PGP').length > 2) return { refused: 'ONE_KEY' };
  const keys = await readKeys({ armoredKeys: armored });
  const [key, ...others] = keys;
  if (!key || others.length > 0) return { refused: 'ONE_KEY' };
  if (key instanceof PrivateKey || key.isPrivate()) return { refused: 'PRIVATE' };
  const users = await key.verifyAllUsers(undefined, key.getCreationTime());
  const signed = users.filter(({ valid }) => valid === true).map(({ userID }) => userID);
  const expires = await key.getExpirationTime();
  if (signed.length === 0 || expires === null) return { refused: 'UNSIGNED' };
  const { algorithm, bits, curve } = key.getAlgorithmInfo();
  return {
    fingerprint: key.getFingerprint().toUpperCase(),
    algorithm: [algorithm, curve ?? bits].filter((part) => part !== undefined).join(' '),
    created: dayOf(key.getCreationTime()),
    expires: expires instanceof Date ? dayOf(expires) : null,
    isRevoked: await key.isRevoked(),
    ...ofAddress(key, signed),
  };
}

/** Of the user ids only those with the address of the contact are kept, without what others signed: no person stands in the rest then. */
function ofAddress(key: Key, signed: readonly string[]) {
  const own = key.users.filter(
    ({ userID }) => userID !== null && isSame(userID.email) && signed.includes(userID.userID),
  );
  if (own.length === 0) return { addresses: [], armored: null };
  for (const user of own) user.otherCertifications = [];
  key.users = own;
  return {
    addresses: [...new Set(own.flatMap(({ userID }) => userID?.email.toLowerCase() ?? []))],
    armored: key.armor(),
  };
}

parentPort?.postMessage(await read().catch((): ReadKey => ({ refused: 'UNREADABLE' })));
