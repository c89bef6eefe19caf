import neo4j, { type Driver, type Transaction } from 'neo4j-driver';
import type { GraphConfig } from '../config.ts';

/** How many rows travel at a time. */
const AT_A_TIME = 1_000;

/**
 * The graph as those see it who keep it: with exact types of numbers and row after row, where the rest of the
 * product reads small answers and plain numbers.
 */
export class Store {
  readonly #driver: Driver;
  readonly #database: string;

  constructor({ uri, user, password, database }: GraphConfig) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { fetchSize: AT_A_TIME });
    this.#database = database;
  }

  /**
   * Does `work` in one transaction; an error undoes all of it.
   * @returns what it gave, and what the database calls the last change that it has seen
   */
  async within<Result>(
    mode: 'READ' | 'WRITE',
    work: (transaction: Transaction) => Promise<Result>,
  ) {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session[mode],
    });
    try {
      const transaction = await session.beginTransaction();
      const result = await work(transaction);
      await transaction.commit();
      return { result, lastChange: session.lastBookmarks().join() };
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}
