import { createHash } from 'node:crypto';

/** A strong entity tag: the same for the same bytes, whichever replica answers. */
export const etagOf = (body: string | Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;

/** Whether `If-None-Match` holds the tag, weakened by a proxy or not. */
export const isFresh = (ifNoneMatch: string | null | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
