import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './refuse.ts';

/** Whether a request only reads; one that would do something else has been answered. @param what is read: `A team` */
export function readsOnly(
  { method }: IncomingMessage,
  response: ServerResponse,
  what: string,
): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  refuse(response, 405, 'BAD_REQUEST', `${what} is read by GET.`, { allow: 'GET, HEAD' });
  return false;
}
