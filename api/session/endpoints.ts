import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Graph } from '../../graph/client.ts';
import type { ReadToken } from '../auth/proof.ts';
import type { RateOptions } from '../http/rate-limit.ts';
import { refuse } from '../http/refuse.ts';
import type { CookieJar } from './cookies.ts';
import { leaving } from './leave.ts';
import { pasting } from './paste.ts';
import type { RelyingParty } from './relying-party.ts';
import { isFromOurPages, type PublicUrl } from './same-site.ts';
import { throughProvider } from './through-provider.ts';

export interface SessionOptions {
  readonly graph: Graph;
  readonly log: Logger;
  readonly today: () => string;
  readonly readToken: ReadToken;
  readonly cookies: CookieJar;
  readonly publicUrl: PublicUrl;
  /** Where people sign in; without it they paste a token. */
  readonly provider: RelyingParty | undefined;
  readonly rate: RateOptions;
}

/** Answers a request below `/session`. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly answer: Answer;
}

/** Signing in and out on the pages. Undefined where there is nothing at a path. */
export function sessionEndpoints(options: SessionOptions) {
  const { begin, finish } = throughProvider(options);
  const isOurs = isFromOurPages(options.publicUrl);
  const endpoints: Readonly<Record<string, Endpoint>> = {
    '/session/begin': { method: 'GET', answer: begin },
    '/session/return': { method: 'GET', answer: finish },
    '/session/token': { method: 'POST', answer: pasting(options, isOurs) },
    '/session/end': { method: 'POST', answer: leaving(options, isOurs) },
  };

  return (path: string | undefined): Answer | undefined => {
    const endpoint = Object.hasOwn(endpoints, path ?? '') ? endpoints[path ?? ''] : undefined;
    if (!endpoint) return undefined;
    const { method, answer } = endpoint;
    return async (request, response) => {
      if (request.method === method) {
        await answer(request, response);
      } else {
        const message = `${path} is asked by ${method}.`;
        refuse(response, 405, 'BAD_REQUEST', message, { allow: method });
      }
    };
  };
}
