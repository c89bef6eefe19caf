const RESPONSE = 'application/graphql-response+json';
const PLAIN = 'application/json';

/** The media types of answers to those who say plainly what they accept. */
export type MediaType = typeof RESPONSE | typeof PLAIN;

/**
 * The media type of an answer to a client that says plainly what it accepts; undefined for one whose
 * wishes have to be weighed.
 */
export function plainMediaType(accept = '*/*'): MediaType | undefined {
  if (accept === '*/*' || accept === PLAIN) return PLAIN;
  return accept.startsWith(RESPONSE) ? RESPONSE : undefined;
}
