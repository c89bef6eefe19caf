import type { Graph } from '../../../graph/client.ts';

interface Index {
  readonly name: string;
  readonly statement: string;
}

/**
 * Does some work while the graph has no indexes but those of its constraints, and then makes them
 * again, at once for all that is there: a large world is loaded in a third of the time.
 */
export async function withoutIndexes(graph: Graph, work: () => Promise<void>): Promise<void> {
  const indexes = await graph.read<Index>({
    text: `SHOW INDEXES YIELD name, type, owningConstraint, createStatement
      WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
      RETURN { name: name, statement: createStatement } AS row`,
    params: {},
  });
  for (const { name } of indexes) await graph.command(`DROP INDEX ${name}`);
  try {
    await work();
  } finally {
    for (const { statement } of indexes) await graph.command(statement);
    await graph.command('CALL db.awaitIndexes(3600)');
  }
}
