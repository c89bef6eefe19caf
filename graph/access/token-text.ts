import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * A token as its owner holds it: `cirt_<id>_<secret>`. The id finds it and is no secret; of the secret the
 * graph has a hash alone. It is random and long, so that a fast hash keeps it as well as a slow one.
 */
const TEXT = /^cirt_([0-9a-f]{16})_([\w-]{43})$/;
const PREFIX = 'cirt_';

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

export const textOf = ({ id, secret }: TokenParts): string => `${PREFIX}${id}_${secret}`;

/** The parts of a token; undefined where the text is none. */
export function partsOf(text: string): TokenParts | undefined {
  const [, id, secret] = TEXT.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether the secret is the one of this hash, in a time that tells nothing. */
export function isSecretOf(hash: string, secret: string): boolean {
  const [stored, given] = [Buffer.from(hash), Buffer.from(hashOf(secret))];
  return stored.length === given.length && timingSafeEqual(stored, given);
}
