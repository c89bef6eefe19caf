import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importFolder } from '../../seed/import.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
const questions = [...readme.matchAll(/ask '([^']+)'/g)].map(([, query = '']) => query);

const { graph, execute } = testApi();

describe('the README', () => {
  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, join(ROOT, 'seed', 'data'));
  }, 120_000);

  it('has seven questions', () => {
    expect(questions).toHaveLength(7);
  });

  it.each(questions)('asks what the API answers: %s', async (query) => {
    const { data, errors } = await execute(query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(
      /"totalCount":0|"search":{"nodes":\[\]|"country":null}$/,
    );
  });

  it('names files that are there', async () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) {
      await expect(readFile(join(ROOT, link)), link).resolves.toBeDefined();
    }
  });
});
