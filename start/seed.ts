import { join } from 'node:path';
import type { Graph } from '../graph/client.ts';
import { addDerived } from '../graph/derived.ts';
import { Failure } from '../graph/local/failure.ts';
import type { Work } from '../graph/local/tools.ts';
import { describe } from '../seed/describe.ts';
import { importFolder } from '../seed/import.ts';

const DATA = join(import.meta.dirname, '..', 'seed', 'data');

/**
 * Loads the seed data into a graph that holds no facts, or adds to another release's what this one
 * reads. Where two do so at once the import of the second waits for the first one's, and changes nothing.
 * @returns how many nodes and relationships were written; undefined when the graph has its facts already
 * @throws Failure that names what is wrong in the data
 */
export async function seedWhenEmpty(graph: Graph, { progress }: Work): Promise<number | undefined> {
  if (!(await isEmpty(graph))) {
    await addDerived(graph);
    return undefined;
  }
  const report = await importFolder(graph, DATA, { onProgress: progress });
  if (report.findings.length > 0) {
    throw new Failure(
      `the seed data cannot be loaded:\n${describe(report).join('\n')}`,
      'Put these cells right and start again. Nothing was written.',
    );
  }
  const written = report.tables.reduce((sum, { created }) => sum + created.length, 0);
  return written === 0 ? undefined : written;
}

async function isEmpty(graph: Graph): Promise<boolean> {
  const [hasFacts] = await graph.read<boolean>({
    text: 'RETURN EXISTS { (:Country) } AS row',
    params: {},
  });
  return !hasFacts;
}
