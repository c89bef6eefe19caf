import { z } from 'zod';
import { MOST_CHARACTERS, type ReadKey, readKey } from '../contacts/read-key.ts';
import { type Condition, mayBeRead } from '../visibility.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { invalid, RefusedWrite } from '../writing/failure.ts';
import { nodeTarget } from '../writing/node.ts';
import { storedDay } from '../writing/properties.ts';
import { version } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

const PRIVATE =
  'a public key. This is a private one: nothing of it was kept, but whoever has seen it can read what is written to it, so revoke it';
const PUBLIC_BLOCK = /^-----BEGIN PGP PUBLIC KEY BLOCK-----$/m;

const keyInput = z.object({
  contact: z.string(),
  version,
  armored: z
    .string()
    .trim()
    .max(
      MOST_CHARACTERS,
      `${MOST_CHARACTERS} characters at the most; leave out signatures of others`,
    )
    .refine((text) => !/BEGIN PGP PRIVATE KEY/.test(text), PRIVATE)
    .refine(
      (text) => /BEGIN PGP PRIVATE KEY/.test(text) || PUBLIC_BLOCK.test(text),
      'a public key as text, from -----BEGIN PGP PUBLIC KEY BLOCK----- on',
    ),
});

export type SetContactKey = z.input<typeof keyInput>;

const REFUSALS = {
  ONE_KEY: 'one key',
  PRIVATE,
  UNSIGNED: 'a key with a user id that it has signed itself',
  UNREADABLE: 'a whole OpenPGP public key: this one cannot be read, it may be cut off',
  TOO_LONG: 'a key that can be read within a few seconds',
} as const;

/**
 * Puts on record the OpenPGP key of a contact, by what it says of itself. Of its user ids only those at the contact's
 * address are kept.
 * @returns the contact's id @throws RefusedWrite
 */
export async function setContactKey(writer: Writer, input: SetContactKey): Promise<string> {
  const { contact, version: seen, armored } = accept(keyInput, input);
  const target = { ...nodeTarget('Contact', contact), path: ['contact'], seen: isThere };
  await writing(writer, (transaction) =>
    change(transaction, target, seen, async (now) => {
      const email = typeof now['email'] === 'string' ? now['email'] : null;
      return propertiesOf(await readKey(armored, email));
    }),
  );
  return contact;
}

/** Whether the writer may read it, and it has not been removed. */
const isThere: Condition = (item, inquiry) =>
  `(${item}.removedAt IS NULL AND ${mayBeRead(item, inquiry)})`;

function propertiesOf(key: ReadKey) {
  if ('refused' in key) throw new RefusedWrite([invalid(['armored'], REFUSALS[key.refused])]);
  const { fingerprint, algorithm, created, expires, isRevoked, addresses, armored } = key;
  return {
    keyFingerprint: fingerprint,
    // What was read is of this key: one that is put on record by its fingerprint alone says nothing else.
    keyRead: fingerprint,
    keyAlgorithm: algorithm,
    keyCreated: storedDay(created),
    keyExpires: expires === null ? null : storedDay(expires),
    keyRevoked: isRevoked,
    keyAddresses: [...addresses],
    keyArmored: armored,
  };
}
