import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * A token as its owner holds it: `cirt_<id>_<secret>`. The id finds it and is no secret; of the secret the
 * graph has a hash alone. It is random and long, so that a fast hash keeps it as well as a slow one.
 */
const PREFIX = 'cirt_';
const PARTS = /^([0-9a-f]{16})_([\w-]{43})$/;

export interface TokenParts {
  readonly id: string;
  readonly secret: string;
}

/** Whether a text wants to be a token of this kind. */
export const isAccessToken = (text: string): boolean => text.startsWith(PREFIX);

export const newToken = (): TokenParts => ({
  id: randomBytes(8).toString('hex'),
  secret: randomBytes(32).toString('base64url'),
});

export const textOf = (parts: TokenParts): string => `${PREFIX}${joined(parts)}`;

/** The parts of a token; undefined where the text is none. */
export const partsOf = (text: string): TokenParts | undefined =>
  isAccessToken(text) ? partsIn(text.slice(PREFIX.length)) : undefined;

/** The parts as one text, for whoever carries them under another name. */
export const joined = ({ id, secret }: TokenParts): string => `${id}_${secret}`;

/** What was joined; undefined where the text is nothing of the kind. */
export function partsIn(text: string): TokenParts | undefined {
  const [, id, secret] = PARTS.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether the secret is the one of this hash, in a time that tells nothing. */
export function isSecretOf(hash: string, secret: string): boolean {
  const [stored, given] = [Buffer.from(hash), Buffer.from(hashOf(secret))];
  return stored.length === given.length && timingSafeEqual(stored, given);
}
