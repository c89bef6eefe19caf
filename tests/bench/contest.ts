import { availableParallelism, loadavg } from 'node:os';
import { Graph } from '../../graph/client.ts';
import type { GraphConfig } from '../../graph/config.ts';
import { unlessAborted } from '../../start/stop-signal.ts';
import { answers, type ContestantName } from './contestants.ts';
import { type Effort, measure, type Results, warmUp } from './measure.ts';
import type { Operation } from './operations.ts';
import { type Running, startContestant } from './process.ts';
import { timed } from './progress.ts';
import type { WorldResults } from './table.ts';
import { questionsOf } from './variables.ts';
import { openWorld } from './world/open.ts';
import { type WorldName, WORLDS } from './world/worlds.ts';

/** Who is measured at what, and for how long. */
export interface Contest extends Effort {
  readonly operations: readonly Operation[];
  readonly contestants: readonly ContestantName[];
  /** The folder of an earlier state of the project. */
  readonly earlier?: string;
}

/** Holds a contest in one world, whose Neo4j runs as long as it takes. */
export async function contestIn(
  world: WorldName,
  contest: Contest,
  signal: AbortSignal,
): Promise<WorldResults> {
  const { config, close } = await openWorld(world, signal);
  const graph = new Graph(config);
  const running: Running[] = [];
  try {
    return await unlessAborted(signal, hold(world, contest, graph, config, running));
  } finally {
    for (const contestant of running) await contestant.stop();
    await graph.close();
    await close();
  }
}

async function hold(
  world: WorldName,
  { operations, contestants, earlier, ...effort }: Contest,
  graph: Graph,
  config: GraphConfig,
  running: Running[],
): Promise<WorldResults> {
  const [load = 0] = loadavg();
  const questions = await questionsOf(graph, WORLDS[world]);
  const teams = await graph.readOne<number>({
    text: 'MATCH (t:Team) RETURN count(t) AS row',
    params: {},
  });
  for (const name of contestants) running.push(await startContestant(name, config, earlier));
  const those = (operation: Operation) => running.filter(({ name }) => answers(name, operation));
  // A Java machine that has just started is slow at everything: all is warm before anything counts.
  await timed('Contestants agree and are warm', async () => {
    for (const operation of operations) {
      await warmUp(those(operation), operation, questions[operation], effort.warmUpSeconds);
    }
  });
  const results: Partial<Record<Operation, Results>> = {};
  for (const operation of operations) {
    results[operation] = await timed(`${operation} in the world ${world} measured`, () =>
      measure(those(operation), operation, questions[operation], effort),
    );
  }
  return { world, teams, machine: { cores: availableParallelism(), load }, operations: results };
}
