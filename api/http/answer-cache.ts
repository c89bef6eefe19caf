import { LRUCache } from 'lru-cache';
import type { Graph } from '../../graph/client.ts';
import type { Answer } from './answer.ts';

/** How old our last look at the graph may be for an answer to be handed out again. */
const LOOK_EVERY_MS = 500;

/** What the cache has done since it was made, and what it holds. */
export interface CacheMeasures {
  readonly hits: number;
  readonly misses: number;
  readonly answers: number;
  readonly bytes: number;
}

/**
 * Answers as they were sent, by what was asked. All of them are forgotten when anybody has changed the
 * graph: at once when this process did, and within a second when it was another one, for an answer is
 * handed out only if the graph was seen unchanged half a second ago or later.
 */
export class AnswerCache {
  readonly #graph: Graph;
  readonly #answers: LRUCache<string, Answer>;
  #generation: number;
  #looking: Promise<void> | undefined;
  #hits = 0;
  #misses = 0;

  /** @param bytes how much memory the answers and their questions may take; more than 0 */
  constructor(graph: Graph, bytes: number) {
    this.#graph = graph;
    this.#generation = graph.changes.generation;
    this.#answers = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (answer, question) => answer.bytes + 2 * question.length + 1,
    });
  }

  get measures(): CacheMeasures {
    return {
      hits: this.#hits,
      misses: this.#misses,
      answers: this.#answers.size,
      bytes: this.#answers.calculatedSize,
    };
  }

  /** The number of the graph that answers are about from now on, to hand back with `keep`. */
  get generation(): number {
    return this.#graph.changes.generation;
  }

  /** The answer given before, if it is still right. */
  async find(question: string): Promise<Answer | undefined> {
    if (this.#answers.size > 0 && this.#graph.changes.age() > LOOK_EVERY_MS) await this.#look();
    this.#forgetChanged();
    const answer = this.#answers.get(question);
    if (answer) this.#hits++;
    else this.#misses++;
    return answer;
  }

  /** Keeps an answer, unless the graph has changed since `generation` was read. */
  keep(question: string, answer: Answer, generation: number): void {
    this.#forgetChanged();
    if (generation === this.#generation) this.#answers.set(question, answer);
  }

  #forgetChanged(): void {
    const { generation } = this.#graph.changes;
    if (generation === this.#generation) return;
    this.#generation = generation;
    this.#answers.clear();
  }

  /** Looks at the graph, once for all who wait; where it cannot be seen, nothing is known any more. */
  async #look(): Promise<void> {
    this.#looking ??= this.#graph
      .verify()
      .catch(() => {
        this.#answers.clear();
      })
      .finally(() => {
        this.#looking = undefined;
      });
    await this.#looking;
  }
}
