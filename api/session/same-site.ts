import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../http/refuse.ts';
import type { CookieJar } from './cookies.ts';

/** What the pages send with every request that may change something, and no other site can. */
export const CSRF_HEADER = 'x-cirt-atlas-csrf';

/** Where the pages are served from, as browsers write it; undefined where nobody has said. */
export type PublicUrl = string | undefined;

/** Whether a request may go on; one that may not has been answered. */
export type FromOurPages = (request: IncomingMessage, response: ServerResponse) => boolean;

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site sends through a browser that has signed in here. Its cookie is not sent for
 * other sites in the first place; this holds where a browser does so all the same, and for what is of
 * another origin on the same site.
 */
export const holdSessions =
  (publicUrl: PublicUrl, cookies: CookieJar): FromOurPages =>
  (request, response) => {
    const { headers, method = '' } = request;
    // A token counts before the cookie, and no other site has one.
    if (headers.authorization !== undefined) return true;
    if (cookies.sessionIn(headers.cookie) === undefined) return true;
    return HARMLESS.has(method)
      ? isNotElsewhere(headers, publicUrl, response)
      : isFromOurPages(publicUrl)(request, response);
  };

/** Refuses what does not come from our own pages, whoever sends it. */
export const isFromOurPages =
  (publicUrl: PublicUrl): FromOurPages =>
  ({ headers }, response) => {
    if (!isNotElsewhere(headers, publicUrl, response)) return false;
    if (headers[CSRF_HEADER] === '1') return true;
    const message = `With a session, what may change something has the header ${CSRF_HEADER}: 1. Programs send a token instead: Authorization: Bearer ….`;
    refuse(response, 403, 'FORBIDDEN', message);
    return false;
  };

function isNotElsewhere(
  { origin, host = '', 'sec-fetch-site': site }: IncomingHttpHeaders,
  publicUrl: PublicUrl,
  response: ServerResponse,
): boolean {
  const ours = publicUrl ?? `http://${host}`;
  const isOurs = origin === undefined || origin === ours;
  const isSame = site === undefined || site === 'same-origin' || site === 'none';
  if (isOurs && isSame) return true;
  const message =
    publicUrl === undefined && origin === `https://${host}`
      ? 'These pages are served by https, which this Atlas does not know: set PUBLIC_URL to their address, so that sessions are kept to it.'
      : `A session counts on the pages of ${ours} alone, and this request comes from elsewhere.`;
  refuse(response, 403, 'FORBIDDEN', message);
  return false;
}
