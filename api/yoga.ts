import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { SignInWay } from '../graph/access/sessions.ts';
import type { Graph } from '../graph/client.ts';
import { Feed } from '../graph/revisions/feed.ts';
import { type Caller, NOBODY } from './auth/identify.ts';
import { useAccess } from './access.ts';
import { useCheckedOperations } from './checked-operations.ts';
import { CompiledOperations, useCompiledExecution } from './compiled-execution.ts';
import type { Context, StreamAsked } from './context.ts';
import { documentCaches } from './document-caches.ts';
import { clientError } from './errors.ts';
import { useEvents } from './events.ts';
import { useAcceptable } from './http/acceptable.ts';
import { useCacheableAnswers } from './http/cacheable-answers.ts';
import { useJsonRequests } from './http/json-requests.ts';
import { useKnownResults } from './http/known-results.ts';
import { useOpenToAll } from './http/open-to-all.ts';
import { persistedQueries } from './http/persisted-queries.ts';
import { REPORT_RATES, reportLimit, type ReportRates } from './http/report-limit.ts';
import { costHolder } from './limits/hold-cost.ts';
import { type Limits, LIMITS } from './limits/limits.ts';
import { useLimits } from './limits/plugin.ts';
import { serverLog } from './log.ts';
import { type OperationNote, useExecuted, useOperationNotes } from './operation-note.ts';
import { PreparedQueries } from './prepared-queries.ts';
import { schema } from './schema/index.ts';
import { utcDay } from './today.ts';

export interface YogaOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** The day that questions without a date are about, YYYY-MM-DD; the UTC day without it. */
  readonly today?: () => string;
  /** What a request may ask for; the product’s own limits without it. */
  readonly limits?: Limits;
  /** Whether everybody who asks may change the graph; nobody without it. */
  readonly openWrites?: boolean;
  /** How one signs in on the pages; by a token alone without it. */
  readonly signInWays?: readonly SignInWay[];
  /** How many mistakes may be reported; the product’s own rates without it. */
  readonly reportRates?: ReportRates;
}

/** What may come with a request that is handed over in process. */
interface ServerContext {
  readonly note?: OperationNote;
  /** Who asks; nobody known without it. */
  readonly caller?: Caller;
  /** Where its answer may be a stream of events. */
  readonly stream?: StreamAsked;
}

export type Endpoint = ReturnType<typeof createEndpoint>['endpoint'];

/**
 * The GraphQL endpoint with its health and readiness checks, testable through `fetch`, without a port;
 * and a short way to its answers for queries that came before.
 */
export function createEndpoint({
  graph,
  log,
  today = utcDay,
  limits = LIMITS,
  openWrites = false,
  signInWays = ['TOKEN'],
  reportRates = REPORT_RATES,
}: YogaOptions) {
  const caches = documentCaches();
  const holdCost = costHolder(limits);
  const operations = new CompiledOperations();
  const feed = new Feed(graph);
  const mayReport = reportLimit(reportRates);
  const contextOf = (
    signal: AbortSignal,
    { viewer, client = () => '', ...caller }: Caller = NOBODY,
    stream?: StreamAsked,
  ): Context => ({
    ...caller,
    graph,
    feed,
    stream,
    asker: { viewer, today: today() },
    isOpen: openWrites,
    signInWays,
    reportWait: () => mayReport(client()),
    signal,
  });
  const prepared = new PreparedQueries({
    ...{ schema, limits, holdCost, operations, contextOf },
    documents: caches.documentCache,
  });
  const endpoint = createYoga<ServerContext, Context>({
    schema,
    context: ({ request, caller, stream }) => contextOf(request.signal, caller, stream),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    // A page of its own: `graphiql/page.ts`.
    graphiql: false,
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
      useLimits(limits, caches.documentCache, holdCost),
      useAccess(),
      useCheckedOperations(),
      ...persistedQueries(),
      // After the limits: what they refuse is not worth compiling.
      useCompiledExecution(operations),
      useExecuted(),
      useEvents(),
      useAcceptable(),
      useCacheableAnswers(),
      useOpenToAll(),
    ],
  });
  return { endpoint, prepared, feed };
}
