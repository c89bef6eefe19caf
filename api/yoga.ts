import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/client.ts';
import { ANONYMOUS } from '../graph/viewer.ts';
import { useCheckedOperations } from './checked-operations.ts';
import { useCompiledExecution } from './compiled-execution.ts';
import type { Context } from './context.ts';
import { documentCaches } from './document-caches.ts';
import { clientError } from './errors.ts';
import { graphiqlOptions } from './graphiql.ts';
import { useAcceptable } from './http/acceptable.ts';
import { useCacheableAnswers } from './http/cacheable-answers.ts';
import { useJsonRequests } from './http/json-requests.ts';
import { useKnownResults } from './http/known-results.ts';
import { useOpenToAll } from './http/open-to-all.ts';
import { persistedQueries } from './http/persisted-queries.ts';
import { type Limits, LIMITS } from './limits/limits.ts';
import { useLimits } from './limits/plugin.ts';
import { serverLog } from './log.ts';
import { type OperationNote, useOperationNotes } from './operation-note.ts';
import { schema } from './schema/index.ts';
import { utcDay } from './today.ts';
import { useWritePermission } from './write-permission.ts';

export interface YogaOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** The day that questions without a date are about, YYYY-MM-DD; the UTC day without it. */
  readonly today?: () => string;
  /** What a request may ask for; the product’s own limits without it. */
  readonly limits?: Limits;
  /** Whether everybody who asks may change the graph; nobody without it. */
  readonly openWrites?: boolean;
}

/** What may come with a request that is handed over in process. */
interface ServerContext {
  readonly note?: OperationNote;
}

export type Endpoint = ReturnType<typeof createEndpoint>;

/** The GraphQL endpoint with its health and readiness checks; testable through `fetch`, without a port. */
export function createEndpoint({
  graph,
  log,
  today = utcDay,
  limits = LIMITS,
  openWrites = false,
}: YogaOptions) {
  const caches = documentCaches();
  return createYoga<ServerContext, Context>({
    schema,
    context: ({ request }) => ({
      graph,
      asker: { viewer: ANONYMOUS, today: today() },
      signal: request.signal,
    }),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: graphiqlOptions,
    renderGraphiQL,
    multipart: false,
    cors: false,
    // `useJsonRequests` reads the body, so that a refusal can say what was found.
    maxRequestBodySize: false,
    parserAndValidationCache: caches,
    maskedErrors: { maskError: clientError },
    logging: serverLog(log),
    plugins: [
      useKnownResults(),
      useOperationNotes(),
      useReadinessCheck({
        endpoint: '/ready',
        check: async () => {
          await graph.verify();
        },
      }),
      useJsonRequests(limits),
      useLimits(limits, caches.documentCache),
      useWritePermission(openWrites),
      useCheckedOperations(),
      ...persistedQueries(),
      // After the limits: what they refuse is not worth compiling.
      useCompiledExecution(),
      useAcceptable(),
      useCacheableAnswers(),
      useOpenToAll(),
    ],
  });
}
