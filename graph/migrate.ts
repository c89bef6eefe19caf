import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from './client.ts';
import { GraphError } from './errors.ts';

const MIGRATIONS = join(import.meta.dirname, 'migrations');

interface Migration {
  readonly id: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/**
 * Applies the migrations that the graph has not seen, in the order of their names, each once.
 * @returns the names of those applied now
 * @throws Error when a migration that was applied before has been changed or has gone
 */
export async function migrate(graph: Graph, folder = MIGRATIONS): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const applied = await readApplied(graph);
  refuseRewrittenHistory(migrations, applied);
  const pending = migrations.filter(({ id }) => !applied.has(id));
  for (const migration of pending) await apply(graph, migration);
  if (pending.length > 0) await graph.command('CALL db.awaitIndexes(60)');
  return pending.map(({ id }) => id);
}

/** The migrations of this release, by name and checksum. */
export const knownMigrations = (): Promise<readonly Pick<Migration, 'id' | 'checksum'>[]> =>
  readMigrations(MIGRATIONS);

async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return {
        id: file.replace(/\.cypher$/, ''),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: statementsOf(text),
      };
    }),
  );
}

/** A statement ends with a semicolon at the end of a line; `//` lines are for the reader. */
function statementsOf(text: string): string[] {
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  return code
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

async function readApplied(graph: Graph): Promise<Map<string, string>> {
  const rows = await graph.read<{ id: string; checksum: string }>({
    text: 'MATCH (m:Migration) RETURN m { .id, .checksum } AS row ORDER BY m.id',
    params: {},
  });
  return new Map(rows.map(({ id, checksum }) => [id, checksum]));
}

function refuseRewrittenHistory(
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
) {
  for (const [id, checksum] of applied) {
    const migration = migrations.find((candidate) => candidate.id === id);
    if (!migration) {
      throw new Error(
        `Migration ${id} was applied to this graph, but its file is gone. Restore it.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `Migration ${id} has changed since it was applied. Undo the change and write a new migration.`,
      );
    }
  }
}

async function apply(graph: Graph, { id, checksum, statements }: Migration) {
  // Neo4j takes schema and data in separate transactions; every statement is written to be repeatable.
  for (const statement of statements) await applyStatement(graph, statement);
  await graph.write((transaction) =>
    transaction.run(
      'MERGE (m:Migration {id: $id}) SET m.checksum = $checksum, m.appliedAt = datetime()',
      { id, checksum },
    ),
  );
}

/** "IF NOT EXISTS" does not keep two replicas that start at once from making the same index. */
async function applyStatement(graph: Graph, statement: string) {
  try {
    await graph.command(statement);
  } catch (error) {
    if (!(error instanceof GraphError && error.kind === 'CONFLICT')) throw error;
  }
}
