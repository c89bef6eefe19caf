import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownNeo4j, testGraph, wipe } from '../support/neo4j.ts';
import { folderOf, SMALL, withCells } from './folder.ts';
import { countsOf } from './state.ts';

const MAIN = join(import.meta.dirname, '../../seed/main.ts');
const graph = testGraph();

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command in a process of its own. */
function seed(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { env: { PATH: process.env['PATH'], ...environment } },
      (_, output, errors) => {
        resolve({ code: child.exitCode ?? -1, output, errors });
      },
    );
  });
}

function environment(): NodeJS.ProcessEnv {
  const { uri, user, password, database } = ownNeo4j();
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}

beforeEach(() => wipe(graph));

// A process of its own takes a second to start, more on a busy machine.
describe('the command', { timeout: 30_000 }, () => {
  it('imports a folder and tells what it did', async () => {
    const folder = await folderOf(SMALL);
    const first = await seed(['--data', folder], environment());
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output).toMatch(/^teams\.csv +Team +2 created$/m);
    const second = await seed(['--data', folder, '--dry-run', '--prune'], environment());
    expect(second).toMatchObject({ code: 0, errors: '' });
    expect(second.output).toMatch(/^Dry run, nothing written .* 0 created, 0 changed, /m);
    expect(await countsOf(graph)).toMatchObject({ Team: 2 });
  });

  it('fails with every finding, and writes nothing', async () => {
    const folder = await folderOf(withCells('teams.csv', { id: 'ke-two' }, { status: 'X' }));
    const { code, output } = await seed(['--data', folder], environment());
    expect(code).toBe(1);
    expect(output).toContain('teams.csv:3 status: found "X", expected one of ACTIVE');
    expect(await countsOf(graph)).toEqual({});
  });

  it('says what to set where it does not know the Neo4j', async () => {
    const missing = await seed([], {});
    expect(missing.code).toBe(1);
    expect(missing.errors).toContain('Set NEO4J_URI');
    const wrong = await seed([], { NEO4J_URI: 'localhost' });
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain('NEO4J_URI: expected an address such as bolt://');
  });
});
