import type { Graph } from './client.ts';
import { refreshStale } from './search/refresh.ts';
import { addSectorsServed } from './sectors-served.ts';

/** Writes what follows from the facts and is not there yet, or is as an older release wrote it. */
export async function addDerived(graph: Graph): Promise<void> {
  await graph.write(addSectorsServed);
  await refreshStale(graph);
}
