import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './process-id.ts';
import { startServer, stopServer } from './server.ts';
import type { Started } from './start.ts';

export interface SuperviseOptions {
  /** Told when the server has died, and when it is back. */
  readonly onEvent: (message: string) => void;
  /** Called when it could not be started again, and nobody tries any more. */
  readonly onGivenUp: (error: unknown) => void;
  /** How long to wait before each attempt to start it again; their number is the number of attempts. */
  readonly pausesMs?: readonly number[];
}

const PAUSES_MS = [0, 1_000, 2_000, 5_000, 10_000, 30_000];

/** Keeps a server running: when it dies it is started again, on the same port with the same data. */
export function supervise(
  { installation, instance }: Started,
  { onEvent, onGivenUp, pausesMs = PAUSES_MS }: SuperviseOptions,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  let current = instance;

  async function watch() {
    for (;;) {
      while (isAlive(current.process)) await delay(250, undefined, { signal });
      onEvent('Neo4j has died; it is started again');
      await startAgain();
      onEvent('Neo4j answers again');
    }
  }

  async function startAgain() {
    let failure: unknown;
    for (const pause of pausesMs) {
      await delay(pause, undefined, { signal });
      try {
        current = await startServer(installation, current.port, {
          progress: () => undefined,
          signal,
        });
        return;
      } catch (error) {
        signal.throwIfAborted();
        failure = error;
        onEvent(`Neo4j did not start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    throw failure;
  }

  const watching = watch().catch((error: unknown) => {
    if (!signal.aborted) onGivenUp(error);
  });
  return {
    stop: async () => {
      stopping.abort();
      await watching;
      await stopServer(installation.home, current);
    },
  };
}
