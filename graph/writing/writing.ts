import { randomUUID } from 'node:crypto';
import type { RecordShape } from 'neo4j-driver';
import type { Graph, Transaction } from '../client.ts';
import type { RecordName } from '../revisions/record.ts';
import { Remembering } from '../revisions/remember.ts';
import type { Viewer } from '../viewer.ts';

/** Who writes, and on what day. */
export interface Writer {
  readonly graph: Graph;
  /** The day, YYYY-MM-DD: what is said to be so cannot lie behind it. */
  readonly today: string;
  /** Whom the writer acts for, and what may be seen by that. */
  readonly viewer: Viewer;
  /** A transaction under way that the write is a part of, under its id: a proposal that is accepted. */
  readonly within?: Writing;
}

/** A transaction that writes, with the id of the write: the same when it has to be run again. */
export interface Writing {
  readonly id: string;
  readonly writer: Pick<Writer, 'viewer' | 'today'>;
  /** Runs a statement that changes nothing; one that does is refused. */
  run: Transaction['look'];
  /** Runs a statement that changes these records, and no other: of each that differs in the end a revision is kept. */
  write<Row extends RecordShape>(
    records: readonly RecordName[],
    text: string,
    params?: Record<string, unknown>,
  ): Promise<Row[]>;
  /** Says why, where the records themselves do not. */
  because(why: string | null | undefined): void;
}

/**
 * Runs `work` in one transaction: all of it is kept, with what it changed from what to what, or nothing. A
 * transaction whose connection is lost is run again, also when it had been committed; by the id of the write it
 * then finds its own work.
 * @throws RefusedWrite
 */
export const writing = <Result>(
  { graph, within, ...writer }: Writer,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> => {
  if (within) return work({ ...within, writer });
  const id = randomUUID();
  const { id: by, role, teams } = writer.viewer;
  return graph.write(async (transaction) => {
    const remembering = new Remembering(transaction, writer.today);
    let why: string | undefined;
    const result = await work({
      id,
      writer,
      run: (text, params) => transaction.look(text, params),
      write: async (records, text, params) => {
        await remembering.note(records);
        return transaction.run(text, params);
      },
      because: (said) => {
        why = said ?? undefined;
      },
    });
    await remembering.keep({ by, role, teams }, id, why);
    return result;
  });
};
