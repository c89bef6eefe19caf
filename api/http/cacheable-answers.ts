import type { Plugin } from 'graphql-yoga';
import { etagOf, isFresh } from './etag.ts';

/** What an answer to somebody who has said who he is says of itself: it is his alone. */
export const PRIVATE = 'private, no-store';

/** What an answer by GET depends on beside its address, which GraphiQL shares. */
const VARY = 'Accept, Authorization, Cookie';

/**
 * What is said of an answer that may be kept: by anyone where the asker is nobody in particular, and
 * never without asking whether it still holds. That costs one 304, and nobody calls a contact of yesterday.
 */
export const cachingHeaders = (etag: string, isAnonymous: boolean) => ({
  etag,
  vary: VARY,
  'cache-control': keptBy(isAnonymous),
});

/** Who may keep an answer. */
export const keptBy = (isAnonymous: boolean) => (isAnonymous ? 'public, no-cache' : PRIVATE);

/**
 * Answers by GET carry an `ETag` and may be kept. What has errors is never kept; what was asked by POST needs no saying.
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
      headers.set('vary', VARY);
      if (!complete.has(request)) {
        if (response.status !== 200) headers.set('cache-control', 'no-store');
        else if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
        return;
      }
      const body = await response.text();
      const etag = etagOf(body);
      const isAnonymous = !request.headers.has('authorization') && !request.headers.has('cookie');
      for (const [name, value] of Object.entries(cachingHeaders(etag, isAnonymous))) {
        headers.set(name, value);
      }
      const fresh = isFresh(request.headers.get('if-none-match'), etag);
      const changed = { status: fresh ? 304 : 200, headers };
      answer.setResponse(new answer.fetchAPI.Response(fresh ? null : body, changed));
    },
  };
}
