import type { IncomingMessage, ServerResponse } from 'node:http';
import { schemaText } from '../print-schema.ts';
import { etagOf, isFresh } from './etag.ts';
import { OPEN_TO_ALL } from './open-to-all.ts';
import { refuse } from './refuse.ts';

/** The schema as a file: what a code generator of a partner reads, without an introspection. */
export function schemaDownload(): (request: IncomingMessage, response: ServerResponse) => void {
  const text = schemaText();
  const etag = etagOf(text);
  // Plain text, for `application/graphql` means a query, and a browser would not know it.
  const headers = {
    ...OPEN_TO_ALL,
    etag,
    'cache-control': 'public, max-age=60, must-revalidate',
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': 'attachment; filename="schema.graphql"',
  };
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, 'BAD_REQUEST', 'The schema is read by GET.', { allow: 'GET, HEAD' });
    } else if (isFresh(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end();
    } else {
      response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : text);
    }
  };
}
