import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './refuse.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Whether a name or address is this machine's own, which no other machine can reach. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Whether a request is none that a page of some site has sent through a browser of this machine: such a page
 * says where it comes from, or calls this machine by a name of its own. One that may not go on has been
 * answered.
 */
export function isFromThisMachine({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const { host, origin } = headers;
  const named = host === undefined ? [] : [`http://${host}`];
  const come = origin === undefined ? [] : [origin];
  if ([...named, ...come].every((url) => isLoopback(hostOf(url)))) return true;
  const message =
    'With ATLAS_OPEN_WRITES=1 the API answers this machine alone: ask it by 127.0.0.1 or localhost, and not from a page of another site.';
  refuse(response, 403, 'FORBIDDEN', message);
  return false;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
