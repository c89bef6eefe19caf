import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../limits/limits.ts';
import { requestError } from '../request-error.ts';
import { readBody } from './read-body.ts';

/**
 * A request as GraphQL over HTTP has it: by GET with parameters in the URL, or by POST with a JSON
 * object. Other media types are refused, `text/plain`, forms and uploads above all: a browser sends
 * those for any page without asking us first.
 */
export const useJsonRequests = (limits: Limits): Plugin => ({
  onRequestParse: ({ request, requestParser, setRequestParser }) => {
    if (request.method === 'GET' && requestParser) {
      setRequestParser(async (get) => {
        try {
          return await requestParser(get);
        } catch {
          throw requestError(
            'BAD_REQUEST',
            'variables, extensions: these parameters must be JSON objects, encoded for a URL.',
          );
        }
      });
    }
    if (request.method === 'POST') {
      holdMediaType(request.headers.get('content-type'));
      setRequestParser(async (post) => parse(await readBody(post, limits)));
    }
    return {
      onRequestParseDone: ({ requestParserResult }) => {
        if (Array.isArray(requestParserResult)) {
          throw requestError(
            'BAD_REQUEST',
            'One request is one operation: send the operations of a batch one by one, or as fields of one query.',
          );
        }
      },
    };
  },
});

function holdMediaType(contentType: string | null): void {
  const [mediaType = ''] = (contentType ?? '').split(';');
  if (mediaType.trim().toLowerCase() === 'application/json') return;
  throw requestError(
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the request as a JSON object, with the header Content-Type: application/json.',
    { status: 415 },
  );
}

function parse(body: string): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw requestError(
      'BAD_REQUEST',
      'The body is not JSON. Send {"query": "…", "variables": {…}}.',
    );
  }
  if (typeof parsed === 'object' && parsed !== null) return parsed;
  throw requestError('BAD_REQUEST', 'The body must be a JSON object: {"query": "…"}.');
}
