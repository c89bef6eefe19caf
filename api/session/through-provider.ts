import type { ServerResponse } from 'node:http';
import { accountId, findGrant } from '../../graph/access/accounts.ts';
import { viewerWith } from '../../graph/access/grant.ts';
import { openSession } from '../../graph/access/sessions.ts';
import { signInKey } from '../../graph/access/sign-in-key.ts';
import { noteChange, noteOf } from '../http/request-log.ts';
import type { Answer, SessionOptions } from './endpoints.ts';
import { type Flow, seal, unseal } from './flow.ts';
import { type Problem, problemOf } from './problem.ts';
import { wayBack } from './way-back.ts';

/**
 * Signing in at the OpenID provider: to it, and back. Both are pages to the browser, and so are their
 * failures: the sign-in page says what went wrong.
 */
export function throughProvider({ graph, log, cookies, provider }: SessionOptions) {
  const begin: Answer = async (request, response) => {
    const url = new URL(request.url ?? '', 'http://atlas.invalid');
    const to = wayBack(url.searchParams.get('to'));
    if (!provider) {
      fail(response, 'NO_PROVIDER', to);
      return;
    }
    try {
      const begun = await provider.begin(to);
      const sealed = await seal(begun.flow, await signInKey(graph));
      go(response, begun.url.href, [cookies.flow(sealed)]);
    } catch (error) {
      log.warn({ err: error }, 'nobody can sign in: the provider or the database is away');
      fail(response, 'UNREACHABLE', to);
    }
  };

  const finish: Answer = async (request, response) => {
    // What was begun is over, whatever comes of it: no answer of the provider is good twice.
    const over = cookies.noFlow();
    let flow: Flow | undefined;
    try {
      const sealed = cookies.flowIn(request.headers.cookie);
      flow = sealed === undefined ? undefined : await unseal(sealed, await signInKey(graph));
      if (!flow || !provider) {
        fail(response, 'LATE', '/', [over]);
        return;
      }
      const { name, ...subject } = await provider.finish(request.url ?? '', flow);
      const account = accountId(subject);
      const grant = await findGrant(graph, subject);
      if (!grant) {
        fail(response, 'NO_ROLE', flow.to, [over, cookies.stranger(account)]);
        return;
      }
      const session = await openSession(graph, {
        ...{ way: 'PROVIDER', basis: { account }, who: account, name, endsAt: undefined },
      });
      const viewer = viewerWith(grant, account);
      noteChange(response, 'signIn', viewer);
      go(response, flow.to, [over, cookies.session(session)]);
    } catch (error) {
      log.warn({ err: error }, 'somebody came back from the provider and was not signed in');
      fail(response, problemOf(error), flow?.to ?? '/', [over]);
    }
  };

  return { begin, finish };
}

/** Takes the browser elsewhere; nothing of what brought it here is kept. */
function go(response: ServerResponse, location: string, cookies: readonly string[] = []) {
  response
    .writeHead(303, { location, 'set-cookie': [...cookies], 'cache-control': 'no-store' })
    .end();
}

function fail(response: ServerResponse, problem: Problem, to: string, cookies?: readonly string[]) {
  noteOf(response).isNotable = true;
  go(response, `/sign-in?${new URLSearchParams({ problem, to }).toString()}`, cookies);
}
