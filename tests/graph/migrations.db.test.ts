import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NODES } from '../../graph/entities/nodes.ts';
import { migrate } from '../../graph/migrate.ts';
import { testGraph } from '../support/neo4j.ts';

const graph = testGraph();
const MIGRATIONS = join(import.meta.dirname, '..', '..', 'graph', 'migrations');

const constraints = () =>
  graph.read<{ label: string; property: string }>({
    text: `SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type = 'UNIQUENESS'
           RETURN { label: labelsOrTypes[0], property: properties[0] } AS row`,
    params: {},
  });

describe('migrations', () => {
  it('give every node a uniqueness constraint on its key', async () => {
    const found = await constraints();
    for (const [label, { key }] of Object.entries(NODES)) {
      expect(found).toContainEqual({ label, property: key });
    }
  });

  it('are applied once', async () => {
    expect(await migrate(graph)).toEqual([]);
  });

  describe('in a folder of their own', () => {
    let folder = '';
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'migrations-'));
      await cp(MIGRATIONS, folder, { recursive: true });
    });
    afterEach(async () => {
      await rm(folder, { recursive: true });
      await graph.write((transaction) =>
        transaction.run(`MATCH (m:Migration) WHERE m.id STARTS WITH '9' DETACH DELETE m`),
      );
      await graph.command('DROP INDEX test_index IF EXISTS');
    });

    it('are applied in order, a new one alone', async () => {
      const text = `// What it is for; with a semicolon.\nCREATE INDEX test_index IF NOT EXISTS\nFOR (n:Test) ON (n.id);\n`;
      await writeFile(join(folder, '998-index.cypher'), text);
      await writeFile(join(folder, '999-nothing.cypher'), '// Nothing to do.\n');
      expect(await migrate(graph, folder)).toEqual(['998-index', '999-nothing']);
      expect(await migrate(graph, folder)).toEqual([]);
    });

    it('are refused when one has changed', async () => {
      await writeFile(join(folder, '001-constraints.cypher'), '// Rewritten.\n');
      await expect(migrate(graph, folder)).rejects.toThrow(
        'Migration 001-constraints has changed since it was applied.',
      );
    });

    it('are refused when one has gone', async () => {
      await rm(join(folder, '001-constraints.cypher'));
      await expect(migrate(graph, folder)).rejects.toThrow(
        'Migration 001-constraints was applied to this graph, but its file is gone.',
      );
    });

    it('are not recorded when a statement fails', async () => {
      await writeFile(join(folder, '999-broken.cypher'), 'CREATE RUBBISH;\n');
      await expect(migrate(graph, folder)).rejects.toThrow(/RUBBISH/);
      await rm(join(folder, '999-broken.cypher'));
      expect(await migrate(graph, folder)).toEqual([]);
    });
  });
});
