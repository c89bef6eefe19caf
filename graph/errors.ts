import { Neo4jError } from 'neo4j-driver';

/** What can go wrong below the API, in words that hold whatever the database says. */
export type GraphErrorKind = 'UNAVAILABLE' | 'TIMED_OUT' | 'TOO_LONG' | 'CONFLICT' | 'BAD_INPUT';

/** An error of the graph that a caller can act on; everything else is a defect and passes through. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly kind: GraphErrorKind;
  /** What a program may want to know of it, beside its kind. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    kind: GraphErrorKind,
    message: string,
    { details = {}, ...options }: ErrorOptions & { details?: GraphError['details'] } = {},
  ) {
    super(message, options);
    this.kind = kind;
    this.details = details;
  }
}

/** Input that cannot be answered: the message says what was expected. */
export const badInput = (message: string) => new GraphError('BAD_INPUT', message);

/** What only the driver can tell; the other kinds are ours. */
type DriverErrorKind = Exclude<GraphErrorKind, 'BAD_INPUT' | 'TOO_LONG'>;

const KIND_BY_CODE: Readonly<Record<string, DriverErrorKind>> = {
  ServiceUnavailable: 'UNAVAILABLE',
  SessionExpired: 'UNAVAILABLE',
  'Neo.TransientError.General.DatabaseUnavailable': 'UNAVAILABLE',
  'Neo.TransientError.Database.DatabaseUnavailable': 'UNAVAILABLE',
  'Neo.ClientError.Schema.ConstraintValidationFailed': 'CONFLICT',
  'Neo.ClientError.Schema.ConstraintAlreadyExists': 'CONFLICT',
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists': 'CONFLICT',
  'Neo.ClientError.Schema.IndexAlreadyExists': 'CONFLICT',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'TIMED_OUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'TIMED_OUT',
};

const MESSAGES: Readonly<Record<DriverErrorKind, string>> = {
  UNAVAILABLE: 'The database cannot be reached at the moment. Try again in a few seconds.',
  TIMED_OUT: 'The question took longer than the database may spend on it. Ask for less at a time.',
  CONFLICT: 'Something with the same key exists already.',
};

/** The memory of one statement, or that of all at the moment: the database does not tell which is short. */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]);
const NO_MEMORY =
  'The database has no memory left for this question at the moment. Ask for less at a time, or try ' +
  'again in a few seconds.';

/** Whether a question that failed may be asked again at once; one that takes too much memory may not. */
export const isWorthRepeating = (error: unknown): boolean =>
  error instanceof Neo4jError && error.retryable && !OUT_OF_MEMORY.has(error.code);

/** The driver's error as a GraphError where its code says what happened, else as it is. */
export function fromDriver(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (OUT_OF_MEMORY.has(error.code)) {
    return new GraphError('UNAVAILABLE', NO_MEMORY, { cause: error });
  }
  const kind = KIND_BY_CODE[error.code] ?? (error.retryable ? 'UNAVAILABLE' : undefined);
  return kind ? new GraphError(kind, MESSAGES[kind], { cause: error }) : error;
}
