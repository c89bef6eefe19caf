import { viewerWith } from '../../graph/access/grant.ts';
import { endSession, findSession } from '../../graph/access/sessions.ts';
import { refuse } from '../http/refuse.ts';
import { noteChange } from '../http/request-log.ts';
import type { Answer, SessionOptions } from './endpoints.ts';
import type { RelyingParty } from './relying-party.ts';
import type { FromOurPages } from './same-site.ts';

/**
 * Signing out: the session ends here for every browser that has its cookie. Where it was opened at the
 * provider, `leaveAt` is where one leaves that too.
 */
export const leaving =
  ({ graph, log, today, cookies, provider }: SessionOptions, isOurs: FromOurPages): Answer =>
  async (request, response) => {
    if (!isOurs(request, response)) return;
    try {
      const text = cookies.sessionIn(request.headers.cookie);
      const held = text === undefined ? undefined : await findSession(graph, text, today());
      if (held) {
        await endSession(graph, held.id);
        const viewer = viewerWith(held.grant, held.who);
        noteChange(response, 'signOut', viewer);
      }
      const leaveAt = held?.way === 'PROVIDER' ? await placeToLeave(provider) : undefined;
      const body = JSON.stringify({ leaveAt: leaveAt?.href ?? null });
      response
        .writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'cache-control': 'no-store',
          'set-cookie': cookies.noSession(),
        })
        .end(body);
    } catch (error) {
      log.warn({ err: error }, 'a session could not be ended');
      const message = 'Your session could not be ended at the moment. Try again in a few seconds.';
      refuse(response, 503, 'UNAVAILABLE', message, { 'retry-after': '5' });
    }
  };

/** One is signed out here whether or not the provider can be asked. */
const placeToLeave = async (provider: RelyingParty | undefined) =>
  provider?.leave().catch(() => undefined);
