import { cacheExchange, Client, fetchExchange } from '@urql/core';

/** The API of the same server. A query is asked by POST: some are longer than a URL may be. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
