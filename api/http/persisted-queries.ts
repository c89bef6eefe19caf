import { createHash } from 'node:crypto';
import {
  defaultExtractPersistedOperationId,
  usePersistedOperations,
} from '@graphql-yoga/plugin-persisted-operations';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { requestError } from '../request-error.ts';

/** What is remembered, in characters of queries: some thousand of them. */
const MEMORY = 2_000_000;

interface Asked {
  readonly params: GraphQLParams;
  readonly request: Request;
}

/**
 * Queries asked by their hash: Apollo’s protocol, which Apollo Client, urql and others speak. A client
 * sends the hash alone; where it is not known, the query with it, once. Only what was valid and within
 * the limits is remembered, the latest first. Each replica remembers for itself: one that does not
 * know a hash asks for the query, as after a restart.
 */
export function persistedQueries(): readonly Plugin<Asked>[] {
  const queries = new LRUCache<string, string>({
    maxSize: MEMORY,
    sizeCalculation: (query) => query.length,
  });
  const remembering: Plugin<Asked> = {
    onParams: ({ params, request, context }) => {
      const hash = defaultExtractPersistedOperationId(params, request, { ...context });
      if (hash !== null && typeof params.query === 'string') holdHash(params.query, hash);
    },
    onExecute: ({ args: { contextValue } }) => {
      const { params, request } = contextValue;
      const hash = defaultExtractPersistedOperationId(params, request, {});
      if (hash !== null && params.query) queries.set(hash, params.query);
    },
  };
  const answering = usePersistedOperations<Asked>({
    allowArbitraryOperations: true,
    getPersistedOperation: (hash) => queries.get(hash) ?? null,
    customErrors: {
      // Clients know the first by its message; 200 for application/json is what they expect.
      notFound: {
        message: 'PersistedQueryNotFound',
        extensions: {
          code: 'PERSISTED_QUERY_NOT_FOUND',
          advice: 'Send the query together with its hash, once.',
          http: { status: 404, spec: true },
        },
      },
      keyNotFound: () =>
        requestError(
          'BAD_REQUEST',
          'There is no query. Send "query", or the SHA-256 of one as "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "…"}}.',
        ),
    },
  });
  return [remembering, answering];
}

function holdHash(query: string, hash: string): void {
  if (createHash('sha256').update(query).digest('hex') === hash) return;
  throw requestError(
    'PERSISTED_QUERY_MISMATCH',
    'The hash is not that of the query. Send the SHA-256 of its UTF-8 text in lower-case hexadecimal digits.',
  );
}
