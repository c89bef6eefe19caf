import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress } from './client-address.ts';
import { refuse } from './refuse.ts';

/** So many streams one client may have open at a time. */
export const STREAMS_PER_CLIENT = 20;

/** Whether one more stream may be opened; one that may not has been answered. */
export type MayStream = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A limit on the streams that a client has open, counted in this process. */
export function openStreams(trustedProxies: number, most = STREAMS_PER_CLIENT): MayStream {
  const open = new Map<string, number>();
  const count = (address: string, by: number) => {
    const now = (open.get(address) ?? 0) + by;
    if (now > 0) open.set(address, now);
    else open.delete(address);
  };
  return (request, response) => {
    const address = clientAddress(request, trustedProxies);
    if ((open.get(address) ?? 0) >= most) {
      const message = `More than ${most} streams are open at a time. End one, or ask for several things in one.`;
      refuse(response, 429, 'RATE_LIMITED', message, { 'retry-after': '5' });
      return false;
    }
    count(address, 1);
    response.once('close', () => {
      count(address, -1);
    });
    return true;
  };
}
