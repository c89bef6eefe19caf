import type { ServerResponse } from 'node:http';
import { openSession } from '../../graph/access/sessions.ts';
import { SignInRefused } from '../auth/refused.ts';
import { refuse } from '../http/refuse.ts';
import { noteChange } from '../http/request-log.ts';
import { tokenIn } from '../http/token-in.ts';
import type { Answer, SessionOptions } from './endpoints.ts';
import type { FromOurPages } from './same-site.ts';
import { countTries } from './tries.ts';

/** Signing in by a token that somebody was given: the session is as good as that, and no longer. */
export function pasting(
  { graph, log, readToken, cookies, rate }: SessionOptions,
  isOurs: FromOurPages,
): Answer {
  const tries = countTries(rate.trustedProxies);
  return async (request, response) => {
    if (!isOurs(request, response) || !(await tries.mayTry(request, response))) return;
    const token = await tokenIn(request, response);
    if (token === undefined) return;
    try {
      const { viewer, ...proof } = await readToken(token);
      const { id } = viewer;
      await tries.forget(request);
      const session = await openSession(graph, { way: 'TOKEN', who: id ?? '', ...proof });
      noteChange(response, 'signIn', viewer);
      done(response, cookies.session(session));
    } catch (error) {
      if (error instanceof SignInRefused) {
        refuse(response, 401, 'UNAUTHENTICATED', `Not signed in: ${error.message}.`);
        return;
      }
      log.warn({ err: error }, 'nobody could say whether a pasted token holds');
      const message = 'Whether your token holds cannot be found out at the moment. Try again.';
      refuse(response, 503, 'UNAVAILABLE', message, { 'retry-after': '5' });
    }
  };
}

function done(response: ServerResponse, cookie: string) {
  response.writeHead(204, { 'set-cookie': cookie, 'cache-control': 'no-store' }).end();
}
