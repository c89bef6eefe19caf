import { Neo4jError } from 'neo4j-driver';
import { Graph, type Transaction } from '../../graph/client.ts';
import { ownNeo4j } from './neo4j.ts';

type Work<Result> = (transaction: Transaction) => Promise<Result>;

/** Commits a transaction and runs it again, as the driver does when the answer to a commit is lost. */
export class CommittedTwice extends Graph {
  constructor() {
    super(ownNeo4j());
  }

  override async write<Result>(work: Work<Result>): Promise<Result> {
    await super.write(work);
    return super.write(work);
  }
}

/** Has the database fail at the end of the first run, in a way that may pass. */
export class BusyAtFirst extends Graph {
  #runs = 0;

  constructor() {
    super(ownNeo4j());
  }

  get runs(): number {
    return this.#runs;
  }

  override write<Result>(work: Work<Result>): Promise<Result> {
    return super.write(async (transaction) => {
      const result = await work(transaction);
      this.#runs += 1;
      if (this.#runs > 1) return result;
      throw new Neo4jError(
        'busy',
        'Neo.TransientError.Transaction.DeadlockDetected',
        '50N05',
        'busy',
      );
    });
  }
}
