import { setTimeout as delay } from 'node:timers/promises';
import type { Graph } from '../graph/client.ts';
import { migrate } from '../graph/migrate.ts';
import { step } from '../scripts/steps.js';
import { unlessAborted } from './stop-signal.ts';

/** Applies the migrations that the graph has not seen, as a step at the terminal. */
export async function migrateStep(graph: Graph, signal?: AbortSignal): Promise<void> {
  await step(
    'Migrations',
    () => (signal ? unlessAborted(signal, migrateTogether(graph)) : migrateTogether(graph)),
    (applied: readonly string[]) =>
      applied.length > 0 ? `Graph migrated: ${applied.join(', ')}` : 'Graph needs no migration',
  );
}

const ATTEMPTS = 10;
const PAUSE_MS = 500;

/**
 * Migrates although another replica may do so at the same moment: "IF NOT EXISTS" does not keep two
 * statements that run at once from creating the same index, but all of them can be repeated.
 */
async function migrateTogether(graph: Graph): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await migrate(graph);
    } catch (error) {
      if (attempt === ATTEMPTS || !isMadeAlready(error)) throw error;
      await delay(PAUSE_MS);
    }
  }
}

const isMadeAlready = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(String(error.code));
