import { ask } from './ask.ts';
import { requireSameAnswers } from './agree.ts';
import { CONTESTANTS, type ContestantName } from './contestants.ts';
import { load, type Measure } from './load.ts';
import { median } from './median.ts';
import type { Operation } from './operations.ts';
import type { Running } from './process.ts';
import { tell } from './progress.ts';
import type { Variables } from './variables.ts';

export interface Effort {
  /** How long each contestant is measured in each round. */
  readonly seconds: number;
  readonly rounds: number;
  readonly warmUpSeconds: number;
}

/** How a contestant did at an operation. */
export interface Result extends Measure {
  readonly statements: number;
  readonly dbHits: number;
  readonly rounds: readonly Measure[];
}

export type Results = Readonly<Partial<Record<ContestantName, Result>>>;

/** How many questions of each kind are compared and profiled. */
const SAMPLE = 10;

/** Makes sure that all answer the same, and has each answer under load for a while. */
export async function warmUp(
  contestants: readonly Running[],
  operation: Operation,
  questions: readonly Variables[],
  seconds: number,
): Promise<void> {
  await handOut(contestants, operation, questions);
  await requireSameAnswers(contestants, operation, questions.slice(0, SAMPLE));
  for (const contestant of contestants) await run(contestant, operation, questions, seconds);
}

/**
 * Measures all contestants at one operation, in rounds in which each has its turn: in every other round
 * the other way about, for the database gets faster all along, and who is always behind would gain by it.
 */
export async function measure(
  contestants: readonly Running[],
  operation: Operation,
  questions: readonly Variables[],
  { seconds, rounds }: Effort,
): Promise<Results> {
  const measures = new Map<ContestantName, Measure[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const contestant of round % 2 ? contestants : contestants.toReversed()) {
      const measured = await run(contestant, operation, questions, seconds);
      measures.set(contestant.name, [...(measures.get(contestant.name) ?? []), measured]);
      tell(
        `  ${operation}, round ${round}, ${contestant.name}: ${measured.requestsPerSecond.toFixed(0)} requests a second`,
      );
    }
  }
  const sample = questions.slice(0, SAMPLE);
  // What is answered after the load must still be right.
  await requireSameAnswers(contestants, operation, sample);
  const results: Partial<Record<ContestantName, Result>> = {};
  for (const contestant of contestants) {
    const all = measures.get(contestant.name) ?? [];
    results[contestant.name] = {
      requestsPerSecond: median(all.map(({ requestsPerSecond }) => requestsPerSecond)),
      p50: median(all.map(({ p50 }) => p50)),
      p99: median(all.map(({ p99 }) => p99)),
      ...(await profile(contestant, operation, sample)),
      rounds: all,
    };
  }
  return results;
}

function run(
  { name, url }: Running,
  operation: Operation,
  questions: readonly Variables[],
  seconds: number,
): Promise<Measure> {
  const requests = questions.map((variables) => CONTESTANTS[name].request(operation, variables));
  return load(url, requests, seconds);
}

/** Gives the contestant that only hands out bytes the answers of the API. */
async function handOut(
  contestants: readonly Running[],
  operation: Operation,
  questions: readonly Variables[],
) {
  const [source] = contestants.filter(({ name }) => name.startsWith('atlas'));
  const bytes = contestants.find(({ name }) => name === 'bytes');
  if (!source || !bytes) return;
  const answers = [];
  for (const variables of questions) {
    const request = CONTESTANTS.bytes.request(operation, variables);
    answers.push({ ...request, answer: await ask(source, operation, variables) });
  }
  await bytes.ask({ ask: 'hand out', answers });
}

/** How many statements a question costs, and what they read: the mean of a few questions. */
async function profile(contestant: Running, operation: Operation, questions: readonly Variables[]) {
  let [statements, dbHits] = [0, 0];
  for (const variables of questions) {
    await contestant.ask({ ask: 'record' });
    await ask(contestant, operation, variables);
    const profiled = await contestant.ask({ ask: 'profile' });
    if (profiled.says !== 'profiled') throw new Error(`${contestant.name} cannot be profiled.`);
    statements += profiled.statements / questions.length;
    dbHits += profiled.dbHits / questions.length;
  }
  return { statements, dbHits };
}
