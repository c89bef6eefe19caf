import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from './client-address.ts';
import { refuse } from './refuse.ts';

export interface RateOptions {
  /** Requests that one client may make in a minute; 0 means any number. */
  readonly perMinute: number;
  /** How many proxies of ours a request passes, so that their address is not taken for the client’s. */
  readonly trustedProxies: number;
}

/** Whether a request may go on; one that may not has been answered. */
export type RateLimit = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const SECONDS = 60;

/**
 * A limit on the requests of each client, counted in this process: a replica more is a limit more.
 * Headers as in the IETF’s draft of RateLimit fields for HTTP.
 */
export function rateLimit({ perMinute, trustedProxies }: RateOptions): RateLimit {
  if (perMinute === 0) return () => Promise.resolve(true);
  const limiter = new RateLimiterMemory({ points: perMinute, duration: SECONDS });
  const policy = `"client";q=${perMinute};w=${SECONDS}`;

  return async (request, response) => {
    const state = await consume(limiter, clientAddress(request, trustedProxies));
    const seconds = Math.ceil(state.msBeforeNext / 1000);
    response.setHeader('RateLimit-Policy', policy);
    response.setHeader('RateLimit', `"client";r=${state.remainingPoints};t=${seconds}`);
    if (state.consumedPoints <= perMinute) return true;
    const message =
      `More than ${perMinute} requests in a minute. Go on in ${seconds} s, ask for several fields in ` +
      'one query, and keep answers that carry an ETag.';
    refuse(response, 429, 'RATE_LIMITED', message, { 'retry-after': String(seconds) });
    return false;
  };
}

/** Counts one: undefined where it is not too many, else in how many seconds another may come. */
export async function waitOf(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  const { consumedPoints, msBeforeNext } = await consume(limiter, key);
  return consumedPoints <= limiter.points ? undefined : Math.ceil(msBeforeNext / 1000);
}

/** Counts one. The limiter rejects with its state, rather than an error, when there is nothing left. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (state) {
    if (state instanceof RateLimiterRes) return state;
    throw state;
  }
}
