import { createHash, hkdfSync } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { signInKey } from '../../graph/access/sign-in-key.ts';
import type { Graph } from '../../graph/client.ts';
import { DAY_MS } from '../../graph/days.ts';
import type { RecordedContact } from '../../graph/reminders/confirm.ts';

/** For so many days the link of a reminder holds: then the next reminder has another one. */
export const LINK_DAYS = 30;

const AUDIENCE = 'contact confirmation';
const ALGORITHM = 'HS256';

const content = z.object({ contact: z.string(), reminder: z.string(), values: z.string() });
/** What a link is made for: a contact, the reminder that it stands in, and what was on record then. */
export type Link = z.output<typeof content>;

/** A key for these links alone, made of the one that all replicas share: what is sealed by that opens nothing here. */
async function linkKey(graph: Graph): Promise<Uint8Array> {
  const shared = await signInKey(graph);
  return new Uint8Array(hkdfSync('sha256', shared, new Uint8Array(), AUDIENCE, 32));
}

/** What is on record of a contact, in a text that tells nothing of it. */
export const valuesOf = ({
  email,
  phone,
  keyFingerprint,
}: Pick<RecordedContact, 'email' | 'phone' | 'keyFingerprint'>): string =>
  createHash('sha256')
    .update(JSON.stringify([email, phone, keyFingerprint]))
    .digest('base64url');

/** Signs what stands in a link. */
export const signLink = async (graph: Graph, link: Link, now: Date): Promise<string> =>
  new SignJWT({ ...link })
    .setProtectedHeader({ alg: ALGORITHM })
    .setAudience(AUDIENCE)
    .setExpirationTime(new Date(now.getTime() + LINK_DAYS * DAY_MS))
    .sign(await linkKey(graph));

/** What was signed; or why it does not count. */
export async function readLink(
  graph: Graph,
  text: string,
  now: Date,
): Promise<Link | 'EXPIRED' | 'FORGED'> {
  try {
    const { payload } = await jwtVerify(text, await linkKey(graph), {
      ...{ audience: AUDIENCE, algorithms: [ALGORITHM], requiredClaims: ['exp'], currentDate: now },
    });
    return content.parse(payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired) return 'EXPIRED';
    if (error instanceof errors.JOSEError) return 'FORGED';
    throw error;
  }
}
