import { setTimeout as pause } from 'node:timers/promises';
import type { Graph } from '../client.ts';
import { GraphError } from '../errors.ts';
import type { ChangeEvent } from '../queries/revisions.ts';
import type { Statement } from '../statement.ts';

/** How often the graph is looked at for what was changed, by this process or another one. */
const LOOK_EVERY_MS = 500;

const POSITION: Statement = {
  text: `OPTIONAL MATCH (counter:RevisionCounter {id: 'revisions'}) RETURN coalesce(counter.position, 0) AS row`,
  params: {},
};

/** Errors that pass when the database comes back. */
const isPassing = (error: unknown) =>
  error instanceof GraphError && ['UNAVAILABLE', 'TIMED_OUT', 'CONFLICT'].includes(error.kind);

type Waiting = (position: number | undefined) => void;

/**
 * Tells those who wait that something was changed. However many they are, one look is taken for all of them, none while
 * nobody waits, and what several ask in the same words is asked once.
 */
export class Feed {
  readonly #graph: Graph;
  readonly #lookEveryMs: number;
  readonly #waiting = new Map<Waiting, number>();
  readonly #ending = new AbortController();
  #answers = new Map<string, Promise<readonly ChangeEvent[]>>();
  #position = -1;
  #isLooking = false;

  constructor(graph: Graph, lookEveryMs = LOOK_EVERY_MS) {
    this.#graph = graph;
    this.#lookEveryMs = lookEveryMs;
  }

  /** Ends all that is waited for, now and later. */
  end(): void {
    this.#ending.abort();
    for (const wake of this.#waiting.keys()) wake(undefined);
  }

  /** The position of the last revision. @throws GraphError */
  now(): Promise<number> {
    return this.#graph.readOne<number>(POSITION);
  }

  /** The position of the last revision, once it is another one than `seen`; undefined when there is no more to wait for. */
  moved(seen: number, signal: AbortSignal): Promise<number | undefined> {
    if (this.#ending.signal.aborted || signal.aborted) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const leave = () => {
        wake(undefined);
      };
      const wake: Waiting = (position) => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', leave);
        resolve(position);
      };
      signal.addEventListener('abort', leave);
      this.#waiting.set(wake, seen);
      void this.#look();
    });
  }

  /** Answers a statement once the database can, whatever keeps it from it until then. */
  async read(statement: Statement, signal: AbortSignal): Promise<readonly ChangeEvent[]> {
    for (;;) {
      try {
        return await this.#readOnce(statement);
      } catch (error) {
        if (!isPassing(error) || signal.aborted || this.#ending.signal.aborted) throw error;
        await pause(this.#lookEveryMs);
      }
    }
  }

  #readOnce(statement: Statement): Promise<readonly ChangeEvent[]> {
    const question = JSON.stringify([statement.text, statement.params]);
    const known = this.#answers.get(question);
    if (known) return known;
    const answer = this.#graph.read<ChangeEvent>(statement);
    this.#answers.set(question, answer);
    answer.catch(() => this.#answers.delete(question));
    return answer;
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    while (this.#waiting.size > 0) {
      try {
        const position = await this.now();
        if (position !== this.#position) this.#answers = new Map();
        this.#position = position;
        for (const [wake, seen] of this.#waiting) if (position !== seen) wake(position);
      } catch (error) {
        if (!isPassing(error)) this.end();
      }
      if (this.#waiting.size > 0) await pause(this.#lookEveryMs);
    }
    this.#isLooking = false;
  }
}
