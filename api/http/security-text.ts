import type { IncomingMessage, ServerResponse } from 'node:http';
import { daysAfter } from '../../graph/days.ts';
import { OPEN_TO_ALL } from './open-to-all.ts';
import { refuse } from './refuse.ts';

/** How far ahead the file says that it ends: RFC 9116 recommends less than a year. */
const DAYS = 180;

/**
 * `/.well-known/security.txt` of RFC 9116: whom to tell of a weakness. Its end is counted from the day
 * on which it is asked for, so that it is never over.
 * @param contact an address that starts with mailto:, https: or tel:; without it there is no such file
 */
export const securityText =
  (contact: string | undefined, today: () => string) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    if (contact === undefined) {
      refuse(
        response,
        404,
        'BAD_USER_INPUT',
        'Whoever runs this Atlas has set no SECURITY_CONTACT.',
      );
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const message = 'security.txt is read by GET.';
      refuse(response, 405, 'BAD_REQUEST', message, { allow: 'GET, HEAD' });
      return;
    }
    const expires = daysAfter(today(), DAYS).toISOString();
    const text = `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: en\n`;
    response.writeHead(200, {
      ...OPEN_TO_ALL,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'content-length': Buffer.byteLength(text),
    });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
