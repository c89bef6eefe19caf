import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { ErrorCode } from './error-codes.ts';

export interface RequestErrorOptions {
  /** The HTTP status; 400 without it. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What else a program may want to know, beside the code. */
  readonly details?: GraphQLErrorExtensions;
}

/** An error of a whole request, which is not executed: its `message` says what to do. */
export const requestError = (
  code: ErrorCode,
  message: string,
  { status = 400, headers, details }: RequestErrorOptions = {},
): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, ...details, http: { status, ...(headers && { headers }) } },
  });
