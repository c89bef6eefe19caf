import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { isAnonymousRequest } from './anonymous.ts';
import { cachingHeaders } from './cacheable-answers.ts';
import { etagOf, isFresh } from './etag.ts';
import { OPEN_TO_ALL_ALWAYS } from './open-to-all.ts';

/** A file to download. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly body: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** Sends a file, or says that who asks has it already. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { name, type, body, headers: own }: Download,
): void {
  const etag = etagOf(body);
  const headers = {
    ...OPEN_TO_ALL_ALWAYS,
    ...cachingHeaders(etag, isAnonymousRequest(request)),
    ...own,
  };
  if (isFresh(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'content-disposition': `attachment; filename="${name}"`,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
