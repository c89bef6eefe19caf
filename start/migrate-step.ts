import type { Graph } from '../graph/client.ts';
import { migrate } from '../graph/migrate.ts';
import { step } from '../scripts/steps.js';
import { unlessAborted } from './stop-signal.ts';

/** Applies the migrations that the graph has not seen, as a step at the terminal. */
export async function migrateStep(graph: Graph, signal?: AbortSignal): Promise<void> {
  await step(
    'Migrations',
    () => (signal ? unlessAborted(signal, migrate(graph)) : migrate(graph)),
    (applied: readonly string[]) =>
      applied.length > 0 ? `Graph migrated: ${applied.join(', ')}` : 'Graph needs no migration',
  );
}
