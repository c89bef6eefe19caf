import { expect, it, vi } from 'vitest';
import { migrateStep } from '../../start/migrate-step.ts';
import { testGraph } from '../support/neo4j.ts';

const graph = testGraph();

const LISTS = {
  constraints: 'SHOW CONSTRAINTS YIELD name RETURN name AS row ORDER BY name',
  // Those by which Neo4j finds labels are its own.
  indexes: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name AS row ORDER BY name",
};

const names = (what: keyof typeof LISTS) => graph.read<string>({ text: LISTS[what], params: {} });

async function forgetMigrations() {
  for (const name of await names('constraints')) await graph.command(`DROP CONSTRAINT ${name}`);
  for (const name of await names('indexes')) await graph.command(`DROP INDEX ${name}`);
  await graph.write((transaction) => transaction.run('MATCH (m:Migration) DELETE m'));
}

it('replicas that start at the same moment migrate the graph together', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await migrateStep(graph);
  const [constraints, indexes] = [await names('constraints'), await names('indexes')];
  await forgetMigrations();
  expect(await names('indexes')).toEqual([]);
  await Promise.all(Array.from({ length: 6 }, () => migrateStep(graph)));
  expect(await names('constraints')).toEqual(constraints);
  expect(await names('indexes')).toEqual(indexes);
});
