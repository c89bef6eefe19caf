import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { askInSession, OF_OUR_PAGES } from './session/ask.ts';

/** The API of the same server. A query is asked by POST: some are longer than a URL may be. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetch: askInSession,
  fetchOptions: { headers: OF_OUR_PAGES },
});
