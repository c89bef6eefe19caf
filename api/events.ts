import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';

/** The ids of the events that results are of. */
const ids = new WeakMap<ExecutionResult, string>();

/** The id of the event that a result is of: whoever has seen it goes on behind it. */
export const eventIdOf = (result: ExecutionResult): string | undefined => ids.get(result);

const event = z.looseObject({ id: z.string() });

/** Answers subscriptions, each event with its id. */
export const useEvents = (): Plugin => ({
  onSubscribe: ({ setSubscribeFn }) => {
    setSubscribeFn(subscribe);
  },
});

async function subscribe(args: ExecutionArgs) {
  const source = await createSourceEventStream(args);
  return Symbol.asyncIterator in source ? resultsOf(source, args) : source;
}

async function* resultsOf(
  source: AsyncIterable<unknown>,
  args: ExecutionArgs,
): AsyncGenerator<ExecutionResult> {
  for await (const rootValue of source) {
    const result = await execute({ ...args, rootValue });
    ids.set(result, event.parse(rootValue).id);
    yield result;
  }
}
