const RESPONSE = 'application/graphql-response+json';
const PLAIN = 'application/json';

/**
 * The media type of an answer to a client that says plainly what it accepts; undefined for one whose
 * wishes have to be weighed.
 */
export function plainMediaType(accept = '*/*'): string | undefined {
  if (accept === '*/*' || accept === PLAIN) return PLAIN;
  return accept.startsWith(RESPONSE) ? RESPONSE : undefined;
}
