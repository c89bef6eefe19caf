import { randomUUID } from 'node:crypto';
import type { Graph, Transaction } from '../client.ts';
import type { Viewer } from '../viewer.ts';

/** Who writes, and on what day. */
export interface Writer {
  readonly graph: Graph;
  /** The day, YYYY-MM-DD: what is said to be so cannot lie behind it. */
  readonly today: string;
  /** Whom the writer acts for, and what may be seen by that. */
  readonly viewer: Viewer;
}

/** A transaction that writes, with the id of the write: the same when it has to be run again. */
export interface Writing extends Transaction {
  readonly id: string;
  readonly writer: Pick<Writer, 'viewer' | 'today'>;
}

/**
 * Runs `work` in one transaction: all of it is kept, or nothing. A transaction whose connection is
 * lost is run again, also when it had been committed; by the id of the write it then finds its own work.
 * @throws RefusedWrite
 */
export const writing = <Result>(
  { graph, ...writer }: Writer,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> => {
  const id = randomUUID();
  return graph.write((transaction) => work({ ...transaction, id, writer }));
};
