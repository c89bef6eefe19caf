import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { clientAddress } from '../http/client-address.ts';
import { waitOf } from '../http/rate-limit.ts';
import { refuse } from '../http/refuse.ts';

/** So many tokens that are none one client may try in a minute: who has one needs one. */
const TRIES = 10;

/** Counts the tokens that a client tries, so that nobody guesses for long. */
export interface Tries {
  /** Whether another may be tried; a request for which it may not has been answered. */
  mayTry(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** What was tried holds, and does not count: many may sign in behind one address. */
  forget(request: IncomingMessage): Promise<void>;
}

export function countTries(trustedProxies: number): Tries {
  const limiter = new RateLimiterMemory({ points: TRIES, duration: 60 });
  return {
    mayTry: async (request, response) => {
      const seconds = await waitOf(limiter, clientAddress(request, trustedProxies));
      if (seconds === undefined) return true;
      const message = `More than ${TRIES} tokens that are none were tried within a minute. Go on in ${seconds} s.`;
      refuse(response, 429, 'RATE_LIMITED', message, { 'retry-after': String(seconds) });
      return false;
    },
    forget: async (request) => {
      await limiter.reward(clientAddress(request, trustedProxies));
    },
  };
}
