import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/client.ts';
import { ANONYMOUS } from '../graph/viewer.ts';
import { useCompiledExecution } from './compiled-execution.ts';
import type { Context } from './context.ts';
import { clientError } from './errors.ts';
import { graphiqlOptions } from './graphiql.ts';
import { serverLog } from './log.ts';
import { schema } from './schema/index.ts';

/** A query has no business being longer than this. */
const MAX_BODY_BYTES = 200_000;

export interface YogaOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** The day that questions without a date are about, YYYY-MM-DD; the UTC day without it. */
  readonly today?: () => string;
}

const utcDay = () => new Date().toISOString().slice(0, 10);

/** The GraphQL endpoint with its health and readiness checks; testable through `fetch`, without a port. */
export const createEndpoint = ({ graph, log, today = utcDay }: YogaOptions) =>
  createYoga<object, Context>({
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
    maxRequestBodySize: MAX_BODY_BYTES,
    maskedErrors: { maskError: clientError },
    logging: serverLog(log),
    plugins: [
      useCompiledExecution(),
      useReadinessCheck({
        endpoint: '/ready',
        check: async () => {
          await graph.verify();
        },
      }),
    ],
  });
