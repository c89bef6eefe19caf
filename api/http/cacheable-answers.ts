import type { Plugin } from 'graphql-yoga';
import { etagOf, isFresh } from './etag.ts';

/**
 * How long an answer to everyone may be kept without asking again. Facts change by an import, states
 * at midnight UTC: a minute is soon enough for both, and takes the load off a question that many ask.
 */
const MAX_AGE_SECONDS = 60;

/**
 * Answers by GET carry an `ETag` and may be kept: briefly and by anyone where the asker is nobody in
 * particular. What has errors is never kept; what was asked by POST needs no saying.
 */
export function useCacheableAnswers(): Plugin {
  const complete = new WeakSet<Request>();
  return {
    onResultProcess: ({ request, result }) => {
      if (request.method === 'GET' && 'data' in result && !result.errors) complete.add(request);
    },
    onResponse: async (answer) => {
      const { request, response } = answer;
      if (request.method !== 'GET') return;
      const { headers } = response;
      // GraphiQL and the answers share their address.
      headers.set('vary', 'Accept');
      if (!complete.has(request)) {
        if (response.status !== 200) headers.set('cache-control', 'no-store');
        else if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
        return;
      }
      const body = await response.text();
      const etag = etagOf(body);
      headers.set('etag', etag);
      headers.set(
        'cache-control',
        request.headers.has('authorization')
          ? 'private, no-cache'
          : `public, max-age=${MAX_AGE_SECONDS}, must-revalidate`,
      );
      const fresh = isFresh(request.headers.get('if-none-match'), etag);
      const changed = { status: fresh ? 304 : 200, headers };
      answer.setResponse(new answer.fetchAPI.Response(fresh ? null : body, changed));
    },
  };
}
