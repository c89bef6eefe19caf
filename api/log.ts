import { GraphQLError } from 'graphql';
import type { YogaLogger } from 'graphql-yoga';
import { type DestinationStream, type Logger, pino } from 'pino';
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

/** What the text of an error may quote of what a client sent, or of what the graph holds. */
const QUOTES_VALUES: ReadonlySet<string> = new Set(['Neo4jError', 'SyntaxError']);

/**
 * An error as it is logged: its kind, its code, where it came from and why, and no other property, for
 * the parameters of a request may stand in those.
 */
export function loggedError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '', cause } = error;
  return {
    type: name,
    ...('code' in error && { code: String(error.code) }),
    ...(!QUOTES_VALUES.has(name) && { message }),
    stack: stack.split('\n').filter((line) => /^\s+at /.test(line)),
    ...(cause !== undefined && { cause: loggedError(cause) }),
  };
}

/** The log of the product, which no secret gets into. @param to where its lines go; standard output without it */
export const productLog = (level: string, to?: DestinationStream): Logger =>
  pino({ level, serializers: { err: loggedError } }, to);
