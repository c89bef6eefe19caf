import { setTimeout as delay } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import type { GraphConfig } from '../config.ts';
import { isAlive, type ProcessId } from './process-id.ts';
import { signIn } from './sign-in.ts';

/** How long a server may take, its recovery after a crash included. */
const PATIENCE_MS = 180_000;

/** A server that starts says so with one of these; any other answer is final. */
const NOT_YET =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\..*|Neo\.ClientError\.Database\.DatabaseNotFound)$/;

/**
 * Waits until one can sign in to a server.
 * @returns its version
 * @throws Error when its process has gone, it refuses us, or it takes too long
 */
export async function waitUntilReady(
  config: GraphConfig,
  process: ProcessId,
  { signal, patienceMs = PATIENCE_MS }: { signal?: AbortSignal | undefined; patienceMs?: number },
): Promise<string> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await signIn(config);
    } catch (error) {
      if (!isNotYet(error) || !isAlive(process) || Date.now() > deadline) throw error;
    }
    await delay(150, undefined, { signal });
  }
}

/** Whether the server may still be starting. */
export const isNotYet = (error: unknown): boolean =>
  error instanceof Neo4jError && NOT_YET.test(error.code);
