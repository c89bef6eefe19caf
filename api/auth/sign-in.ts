import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { refuse } from '../http/refuse.ts';
import type { Caller, Identify } from './identify.ts';
import { SignInRefused } from './refused.ts';

/** Finds out who sends a request; one whose word does not hold has been answered, and is undefined. */
export const signIn =
  (identify: Identify, log: Logger) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<Caller | undefined> => {
    try {
      return await identify(request.headers);
    } catch (error) {
      if (error instanceof SignInRefused) {
        refuse(response, 401, 'UNAUTHENTICATED', `Not signed in: ${error.message}.`, {
          'www-authenticate': 'Bearer realm="CIRT Atlas", error="invalid_token"',
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
