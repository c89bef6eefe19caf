import type { IncomingMessage } from 'node:http';

/** Whether a request is a browser's that wants a page to ask with, rather than an answer. */
export const wantsGraphiql = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  url.startsWith('/graphql') &&
  /^\/graphql\/?(\?|$)/.test(url) &&
  (headers.accept?.includes('text/html') ?? false);
