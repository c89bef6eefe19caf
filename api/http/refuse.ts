import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ErrorCode } from '../error-codes.ts';
import { OPEN_TO_ALL } from './open-to-all.ts';
import { REQUEST_ID, requestIdOf } from './request-log.ts';
import { OF_DATA } from './security-headers.ts';

export const REFUSAL_TYPE = 'application/json; charset=utf-8';

/** An error in the form that GraphQL's clients read. */
export const refusalBody = (code: ErrorCode, message: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

/** Answers a request that GraphQL never sees with an error in the form that its clients read. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, {
    ...OPEN_TO_ALL,
    ...OF_DATA,
    [REQUEST_ID]: requestIdOf(response),
    'content-type': REFUSAL_TYPE,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(refusalBody(code, message));
}
