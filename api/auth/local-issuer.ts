import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import type { Grant } from '../../graph/access/grant.ts';
import { hasCode } from '../../graph/local/has-code.ts';

/** Who signs tokens on a machine of one's own, and for whom. */
export const LOCAL_ISSUER = 'urn:cirt-atlas:local';
export const AUDIENCE = 'cirt-atlas';
/** The claim that holds the grant. */
export const GRANT_CLAIM = 'cirt_atlas';

/** What it signs with. */
export const ALGORITHM = 'EdDSA';
const FILE = 'local-issuer.json';

/** Signs a token with the key of a machine. @param subject who gets it */
export type Sign = (grant: Grant, subject: string, days: number) => Promise<string>;

/** What signs with the key of the folder, which is made where there is none; its owner alone reads it. */
export async function openLocalIssuer(folder: string): Promise<Sign> {
  const secret = (await readKey(folder)) ?? (await makeKey(folder));
  const key = await keyOf(secret);
  const kid = await calculateJwkThumbprint(openPart(secret));
  return ({ role, teams, offices }, subject, days) =>
    new SignJWT({ [GRANT_CLAIM]: { role, teams, offices } })
      .setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' })
      .setIssuer(LOCAL_ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${days} days`)
      .sign(key);
}

/**
 * What its signatures are checked by; undefined where nobody has made a key. Read anew for each token:
 * with the file gone no token of it holds any more.
 */
export async function findLocalKey(folder: string): Promise<CryptoKey | undefined> {
  const secret = await readKey(folder);
  return secret && keyOf(openPart(secret));
}

/** How a key of a machine is called in what it has signed. */
export const keyIdOf = async (key: CryptoKey): Promise<string> =>
  calculateJwkThumbprint(await exportJWK(key));

const openPart = ({ kty, crv, x }: SecretKey): JWK => ({ kty, crv, x });

async function keyOf(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, ALGORITHM);
  if (key instanceof Uint8Array) throw new Error(`${FILE} holds no key pair.`);
  return key;
}

type SecretKey = z.output<typeof secretKey>;

const secretKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

async function readKey(folder: string): Promise<SecretKey | undefined> {
  try {
    return secretKey.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Makes a key, or reads the one that another process has made meanwhile. */
async function makeKey(folder: string): Promise<SecretKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const made = secretKey.parse(await exportJWK(privateKey));
  await mkdir(folder, { recursive: true });
  // Written aside, and put in its place at once and only once: nobody reads half a key.
  const aside = join(folder, `${FILE}.${randomUUID()}`);
  await writeFile(aside, JSON.stringify(made), { mode: 0o600 });
  try {
    await link(aside, join(folder, FILE));
    return made;
  } catch (error) {
    const theirs = hasCode(error, 'EEXIST') ? await readKey(folder) : undefined;
    if (!theirs) throw error;
    return theirs;
  } finally {
    await unlink(aside);
  }
}
