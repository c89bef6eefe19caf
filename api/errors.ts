import { GraphQLError } from 'graphql';
import { maskError } from 'graphql-yoga';
import { GraphError, type GraphErrorKind } from '../graph/errors.ts';
import type { ErrorCode } from './error-codes.ts';

/** The `extensions.code` of an error that the graph explains, and the HTTP status it asks for. */
const CODES: Readonly<Record<GraphErrorKind, { code: ErrorCode; http?: object }>> = {
  BAD_INPUT: { code: 'BAD_USER_INPUT' },
  CONFLICT: { code: 'CONFLICT' },
  TOO_LONG: { code: 'LIMIT_EXCEEDED', http: { status: 400 } },
  TIMED_OUT: { code: 'TIMED_OUT', http: { status: 504 } },
  UNAVAILABLE: { code: 'UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '5' } } },
};

/** The error of the graph behind an error of GraphQL, if that is what it is. */
export const graphErrorBehind = (error: unknown): GraphError | undefined => {
  const original = error instanceof GraphQLError ? error.originalError : error;
  return original instanceof GraphError ? original : undefined;
};

/** What a client sees of an error: what it can act on, and of a defect nothing but that it is one. */
export function clientError(error: unknown, message: string, isDev?: boolean): Error {
  const explained = graphErrorBehind(error);
  if (!explained) return maskError(error, message, isDev);
  return new GraphQLError(explained.message, {
    ...(error instanceof GraphQLError && {
      nodes: error.nodes ?? null,
      path: error.path ?? null,
    }),
    extensions: { ...explained.details, ...CODES[explained.kind] },
  });
}
