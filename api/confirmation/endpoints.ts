import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Graph } from '../../graph/client.ts';
import {
  confirmContact,
  contactToConfirm,
  type RecordedContact,
} from '../../graph/reminders/confirm.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { clientAddress } from '../http/client-address.ts';
import { type RateOptions, waitOf } from '../http/rate-limit.ts';
import { refuse } from '../http/refuse.ts';
import { noteChange } from '../http/request-log.ts';
import { tokenIn } from '../http/token-in.ts';
import { type Link, readLink, valuesOf } from './link.ts';

/** So often one client may ask in a minute: whoever has a link asks twice. */
const ASKS = 30;

export interface ConfirmationOptions {
  readonly graph: Graph;
  readonly now: () => Date;
  readonly today: () => string;
  readonly rate: RateOptions;
}

/** What somebody is told who comes by the link of a reminder. */
export interface Confirmation {
  readonly state: 'OPEN' | 'CONFIRMED' | 'CHANGED' | 'GONE' | 'EXPIRED' | 'FORGED';
  /** What is on record: told to those whose link is in force. */
  readonly contact?: RecordedContact;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Confirming a contact by the link of a reminder: to look at it writes nothing, for mail scanners follow links. Nobody has to sign
 * in; the link is the right. Undefined where there is nothing at a path.
 */
export function confirmationEndpoints({ graph, now, today, rate }: ConfirmationOptions) {
  const limiter = new RateLimiterMemory({ points: ASKS, duration: 60 });
  const ways: Readonly<Record<string, (link: Link) => Promise<Confirmation>>> = {
    '/confirmation/look': async (link) => told(await contactToConfirm(graph, link), link),
    '/confirmation/confirm': async (link) => {
      const writer = { graph, today: today(), viewer: ANONYMOUS };
      const isAsked = (contact: RecordedContact) => valuesOf(contact) === link.values;
      return told(await confirmContact(writer, link, isAsked), link);
    },
  };

  return (path: string | undefined): Answer | undefined => {
    const way = Object.hasOwn(ways, path ?? '') ? ways[path ?? ''] : undefined;
    if (!way) return undefined;
    return async (request, response) => {
      if (request.method !== 'POST') {
        refuse(response, 405, 'BAD_REQUEST', `${path} is asked by POST.`, { allow: 'POST' });
        return;
      }
      const seconds = await waitOf(limiter, clientAddress(request, rate.trustedProxies));
      if (seconds !== undefined) {
        const message = `More than ${ASKS} links were tried within a minute. Go on in ${seconds} s.`;
        refuse(response, 429, 'RATE_LIMITED', message, { 'retry-after': String(seconds) });
        return;
      }
      const token = await tokenIn(request, response);
      if (token === undefined) return;
      noteChange(response, 'confirmContact');
      const link = await readLink(graph, token, now());
      const answer: Confirmation = typeof link === 'string' ? { state: link } : await way(link);
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(answer));
    };
  };
}

function told(contact: RecordedContact | undefined, { values }: Link): Confirmation {
  if (!contact) return { state: 'GONE' };
  const isConfirmed = contact.confirmedOn !== null;
  // Whoever held the old address need not be told the new one.
  if (valuesOf(contact) !== values) return { state: isConfirmed ? 'CONFIRMED' : 'CHANGED' };
  return { state: isConfirmed ? 'CONFIRMED' : 'OPEN', contact };
}
