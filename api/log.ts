import { GraphQLError } from 'graphql';
import type { YogaLogger } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphErrorKind } from '../graph/errors.ts';
import { graphErrorBehind } from './errors.ts';

/** What a client can put right himself. */
const OF_THE_CLIENT: ReadonlySet<GraphErrorKind> = new Set(['BAD_INPUT', 'TOO_LONG']);

/** A statement ended because nobody waits for it any more. */
const isClientGone = (error: unknown) =>
  error instanceof GraphQLError &&
  error.originalError instanceof Error &&
  error.originalError.name === 'AbortError';

/**
 * The server's own log lines. What a client did wrong is his to know and stays out of the log; a
 * lost database is one warning a request, and everything unexpected an error with its stack.
 */
export const serverLog = (log: Logger): YogaLogger => ({
  debug: (...parts) => {
    log.debug(parts.map(String).join(' '));
  },
  info: (...parts) => {
    log.info(parts.map(String).join(' '));
  },
  warn: (...parts) => {
    log.warn(parts.map(String).join(' '));
  },
  error: (...parts: unknown[]) => {
    for (const part of parts) {
      const explained = graphErrorBehind(part);
      if (isClientGone(part)) log.debug('the client went away');
      else if (!explained) log.error({ err: part }, 'unexpected error');
      else if (!OF_THE_CLIENT.has(explained.kind)) log.warn(explained.message);
    }
  },
});
