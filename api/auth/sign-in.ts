import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { refuse } from '../http/refuse.ts';
import type { CookieJar } from '../session/cookies.ts';
import type { Caller, Identify } from './identify.ts';
import { SessionOver, SignInRefused } from './refused.ts';

/** Tells the pages that their session was refused, and not something that it does not allow. */
const SESSION_HEADER = 'x-cirt-atlas-session';

/** Finds out who sends a request; one whose word does not hold has been answered, and is undefined. */
export const signIn =
  (identify: Identify, cookies: CookieJar, log: Logger) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<Caller | undefined> => {
    try {
      return await identify(request.headers);
    } catch (error) {
      if (error instanceof SignInRefused) {
        const message = `Not signed in: ${error.message}.`;
        refuse(response, 401, 'UNAUTHENTICATED', message, {
          'www-authenticate': 'Bearer realm="CIRT Atlas", error="invalid_token"',
          // Its cookie goes with it: what is asked next is asked by nobody in particular.
          ...(error instanceof SessionOver && {
            [SESSION_HEADER]: 'over',
            'set-cookie': cookies.noSession(),
          }),
        });
      } else {
        log.warn({ err: error }, 'nobody could say whether a token holds');
        const message =
          'Whether your token holds cannot be found out at the moment. Try again in a few seconds.';
        refuse(response, 503, 'UNAVAILABLE', message, { 'retry-after': '5' });
      }
      return undefined;
    }
  };
