import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { importFolder } from '../../seed/import.ts';
import { writingApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';

const DATA = join(import.meta.dirname, '..', '..', 'seed', 'data');

/** Who says so, in what a test writes. */
export const FACT = { source: 'A test', evidence: 'DOCUMENTED', asOf: '2026-11' };

/** Asks the API over the project's own data, loaded once for the file that calls this. */
export function seeded(): (query: string, variables?: Record<string, unknown>) => Promise<unknown> {
  const { graph, execute } = writingApi();
  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, DATA);
  }, 120_000);
  return async (query, variables) => {
    const { data, errors } = await execute(query, variables);
    expect(errors).toEqual([]);
    return data;
  };
}
