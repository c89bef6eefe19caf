import neo4j, {
  type Driver,
  type EagerResult,
  type ManagedTransaction,
  type SessionMode,
  type RecordShape,
} from 'neo4j-driver';
import { Changes } from './changes.ts';
import type { GraphConfig } from './config.ts';
import { fromDriver, GraphError, isWorthRepeating } from './errors.ts';
import { asItIs } from './reader.ts';
import type { Statement } from './statement.ts';

export interface ReadOptions {
  /** Ends the statement in the database when the caller goes away. */
  readonly signal?: AbortSignal | undefined;
}

/** One write transaction in the making: everything run in it is kept, or nothing. */
export interface Transaction {
  run<Row extends RecordShape>(text: string, params?: Record<string, unknown>): Promise<Row[]>;
  /** As `run`, for a statement that changes nothing. @throws Error when it does */
  look<Row extends RecordShape>(text: string, params?: Record<string, unknown>): Promise<Row[]>;
}

/** Called once for each statement sent, with its text: for logs, and for tests that count. */
export type StatementListener = (text: string) => void;

/** What a read may take of the database. */
export interface ReadLimits {
  /** How long it may run, planning included, before the database ends it. */
  readonly timeoutMs: number;
  /**
   * How long its text may be. Neo4j plans a statement before it can be ended, and takes longer than
   * in proportion to its length: a second for 5 000 characters, five to ten for 20 000.
   */
  readonly characters: number;
}

export const READ_LIMITS: ReadLimits = { timeoutMs: 20_000, characters: 20_000 };

/** Timeouts that turn a lost database into an error within seconds rather than a minute. */
const DRIVER_CONFIG = {
  disableLosslessIntegers: true,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  maxTransactionRetryTime: 3_000,
  userAgent: 'cirt-atlas',
} as const;

const { READ, WRITE } = neo4j.session;

/**
 * The driver takes a stack trace of every statement, to add it to its errors; it costs a tenth of the
 * time of a small one, and says nothing that the error does not.
 */
function withoutTrace<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The only caller of the driver: every read of the product is one `read`, every write one `write`. */
export class Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #isCluster: boolean;
  readonly #onStatement: StatementListener;
  readonly #limits: ReadLimits;
  /** Whether anybody has changed the graph, as far as the statements of this process could see. */
  readonly changes = new Changes();

  constructor(
    config: GraphConfig,
    onStatement: StatementListener = () => undefined,
    limits: ReadLimits = READ_LIMITS,
  ) {
    const token = neo4j.auth.basic(config.user, config.password);
    this.#driver = neo4j.driver(config.uri, token, DRIVER_CONFIG);
    this.#database = config.database;
    this.#isCluster = config.uri.startsWith('neo4j');
    this.#onStatement = onStatement;
    this.#limits = limits;
  }

  /**
   * Runs one statement that returns a column `row` and answers its rows.
   * @throws GraphError UNAVAILABLE, TIMED_OUT or TOO_LONG
   */
  async read<Row>(statement: Statement, options: ReadOptions = {}) {
    const { text, params, read = asItIs } = statement;
    this.#holdLength(statement);
    this.#onStatement(text);
    const { signal } = options;
    try {
      const records = await this.#runOnce({ text, params }, options).catch((error: unknown) => {
        if (signal?.aborted || !isWorthRepeating(error)) throw error;
        return this.#runWithRetries({ text, params }, options);
      });
      // What a row holds is what its statement was written to answer.
      return records.map((record) => read(record.get('row')) as Row);
    } catch (error) {
      // What the driver says of a statement that we ended ourselves is not an error of the graph.
      signal?.throwIfAborted();
      throw fromDriver(error);
    }
  }

  /** As `read`, for a statement that always answers one row. @throws Error when it does not */
  async readOne<Row>(statement: Statement, options: ReadOptions = {}): Promise<Row> {
    const [row] = await this.read<Row>(statement, options);
    if (row === undefined) throw new Error('The statement answered no row.');
    return row;
  }

  /**
   * Runs `work` in one transaction and commits it; an error rolls everything back. Work may run
   * again after a transient error, so it must depend on nothing but the graph.
   * @throws GraphError UNAVAILABLE or CONFLICT
   */
  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const session = this.#session(WRITE);
    try {
      const result = await session.executeWrite((managed) => work(this.#transaction(managed)));
      this.changes.see(session.lastBookmarks(), performance.now());
      return result;
    } catch (error) {
      throw fromDriver(error);
    } finally {
      await session.close();
    }
  }

  /** Runs a schema command (constraint, index), which Neo4j wants alone in its transaction. */
  async command(text: string): Promise<void> {
    await this.write((transaction) => transaction.run(text));
  }

  /** Succeeds when the database answers. @throws GraphError UNAVAILABLE */
  async verify(): Promise<void> {
    await this.read({ text: 'RETURN true AS row', params: {} });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** One statement in a transaction of its own: a single round trip, the fastest way there is. */
  async #runOnce({ text, params }: Statement, { signal }: ReadOptions) {
    const since = performance.now();
    const session = this.#session(READ);
    // Closing the session resets its connection, which ends the statement in the database.
    const end = () => void session.close();
    signal?.addEventListener('abort', end);
    try {
      const { records } = await withoutTrace(() =>
        session.run<{ row: unknown }>(text, params, this.#transactionConfig),
      );
      this.changes.see(session.lastBookmarks(), since);
      return records;
    } finally {
      signal?.removeEventListener('abort', end);
      await session.close();
    }
  }

  /** As `runOnce`, again and again while the database says that it may help: a new leader, a lost connection. */
  async #runWithRetries({ text, params }: Statement, { signal }: ReadOptions) {
    const { records } = await this.#driver.executeQuery<EagerResult<{ row: unknown }>>(
      text,
      params,
      {
        database: this.#database,
        routing: neo4j.routing.READ,
        transactionConfig: this.#transactionConfig,
        ...(signal && { signal }),
      },
    );
    return records;
  }

  get #transactionConfig() {
    return { timeout: this.#limits.timeoutMs };
  }

  /** A session that sees what this process wrote before, on whichever member of a cluster it runs. */
  #session(defaultAccessMode: SessionMode) {
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode,
      // A server alone sees what it has committed: to tell it by a bookmark only takes time.
      ...(this.#isCluster && { bookmarkManager: this.#driver.executeQueryBookmarkManager }),
    });
  }

  #holdLength({ text, leeway = 1 }: Statement): void {
    const characters = this.#limits.characters * leeway;
    if (text.length <= characters) return;
    throw new GraphError(
      'TOO_LONG',
      `statement: ${text.length} characters of Cypher; the limit is ${characters}. ` +
        'Please ask for fewer fields, aliases or conditions of a filter at a time.',
      { details: { limit: 'statement', allowed: characters, found: text.length } },
    );
  }

  #transaction(managed: ManagedTransaction): Transaction {
    return {
      run: async <Row extends RecordShape>(text: string, params: Record<string, unknown> = {}) => {
        this.#onStatement(text);
        const { records } = await managed.run<Row>(text, params);
        return records.map((record) => record.toObject());
      },
      look: async <Row extends RecordShape>(text: string, params: Record<string, unknown> = {}) => {
        this.#onStatement(text);
        const { records, summary } = await managed.run<Row>(text, params);
        if (!summary.counters.containsUpdates()) return records.map((record) => record.toObject());
        throw new Error('A statement that changes something has to say what: `Writing.write`.');
      },
    };
  }
}
