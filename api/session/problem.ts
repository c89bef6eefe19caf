import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/** Why nobody was signed in: a word in the address of the sign-in page, which says it and what to do. */
export const PROBLEMS = [
  'DENIED',
  'LATE',
  'NO_PROVIDER',
  'NO_ROLE',
  'REFUSED',
  'UNREACHABLE',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What an error of the provider, or of what it sent, comes down to. */
export function problemOf(error: unknown): Problem {
  if (error instanceof AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'DENIED' : 'REFUSED';
  }
  if (error instanceof ResponseBodyError) return error.status >= 500 ? 'UNREACHABLE' : 'REFUSED';
  if (error instanceof ClientError) {
    return UNREACHED.has(error.code ?? '') ? 'UNREACHABLE' : 'REFUSED';
  }
  return 'UNREACHABLE';
}

/** What openid-client says where nothing of use came back. */
const UNREACHED: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);
