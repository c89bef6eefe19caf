import type { Plugin } from 'graphql-yoga';

/** What any page of any site may do: ask, without credentials, which the API has no use for. */
export const OPEN_TO_ALL = { 'access-control-allow-origin': '*' } as const;

const PREFLIGHT = {
  ...OPEN_TO_ALL,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'Content-Type, Authorization, Accept, If-None-Match, X-Request-Id',
  'access-control-max-age': '86400',
};

/** As above, with the headers that a page may read of an answer. */
export const OPEN_TO_ALL_ALWAYS = {
  ...OPEN_TO_ALL,
  'access-control-expose-headers': 'ETag, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id',
} as const;

/**
 * CORS by `*` and never by the origin of the request, as Yoga’s own has it: an answer is then the
 * same for every site, and a cache needs to keep one.
 */
export const useOpenToAll = (): Plugin => ({
  onRequest: (asked) => {
    if (asked.request.method !== 'OPTIONS') return;
    asked.endResponse(new asked.fetchAPI.Response(null, { status: 204, headers: PREFLIGHT }));
  },
  onResponse: ({ response }) => {
    for (const [name, value] of Object.entries(OPEN_TO_ALL_ALWAYS)) {
      response.headers.set(name, value);
    }
  },
});
