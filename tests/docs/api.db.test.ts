import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../graph/local/command.ts';
import { importFolder } from '../../seed/import.ts';
import { busyOnce } from '../support/busy-once.ts';
import { TODAY } from '../support/execute.ts';
import { testGraph, wipe } from '../support/neo4j.ts';
import { examplesOf, printsAsSaid } from '../support/page-examples.ts';
import { type PageRunner, pageRunner, preparedPython } from '../support/page-runner.ts';
import { testServer } from '../support/server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const text = await readFile(join(ROOT, 'docs', 'api.md'), 'utf8');
const page = examplesOf(text);
const LANGUAGES = ['sh', 'python', 'ts'];

const graph = testGraph();
const server = testServer(graph, { today: () => TODAY, cacheBytes: 10_000_000, openWrites: true });
let python: string;
let runner: PageRunner;

const USER_AGENT = 'example-dashboard/1.0 (+mailto:atlas@example.org)';

describe('docs/api.md', () => {
  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, join(ROOT, 'seed', 'data'));
    const [preparation] = page.preparation;
    if (!preparation) throw new Error('The page does not say how to prepare a Python.');
    python = await preparedPython(preparation);
    runner = await pageRunner(page, server.origin, python);
    return runner.remove;
  }, 300_000);

  it.each(page.examples)(
    'has an example that does what it says: $heading, $language',
    async (example) => {
      const printed = await runner.run(example);
      if (!printsAsSaid(printed, example.expected)) expect(printed).toBe(example.expected.text);
    },
    60_000,
  );

  it('asks every question in every language', () => {
    const questions = [...page.files.keys()].filter((name) => name.endsWith('.graphql'));
    expect(questions.length).toBeGreaterThan(8);
    for (const question of questions) {
      const asking = page.examples.filter((example) => example.text.includes(question));
      expect(new Set(asking.map(({ language }) => language)), question).toEqual(new Set(LANGUAGES));
    }
  });

  it.each([
    {
      language: 'python',
      text: 'from atlas import ask\nprint(ask("again.graphql", id="x")["node"])',
    },
    {
      language: 'ts',
      text: `import { ask } from './atlas.ts';
        console.log((await ask<{ node: string }>('again.graphql', { id: 'x' })).node);`,
    },
  ])('has an ask that waits when told to, and says who asks: $language', async (asking) => {
    await using busy = await busyOnce();
    const visitor = await pageRunner(page, busy.origin, python);
    try {
      expect(await visitor.run({ ...asking, heading: '' })).toBe('answered\n');
    } finally {
      await visitor.remove();
    }
    expect(busy.visits.map(({ agent }) => agent)).toEqual([USER_AGENT, USER_AGENT]);
    const [first, second] = busy.visits;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('has TypeScript without errors of types', async () => {
    const files = (await readdir(runner.folder)).filter((name) => name.endsWith('.ts'));
    const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = [
      ...['--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions', 'true'],
      ...['--module', 'nodenext', '--target', 'es2024', '--types', 'node'],
      ...['--typeRoots', join(ROOT, 'node_modules', '@types')],
    ];
    const checked = await run(process.execPath, [compiler, ...options, ...files], {
      cwd: runner.folder,
    });
    expect(checked?.lines).toEqual([]);
  }, 60_000);

  it('names files that are there', async () => {
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      await expect(readFile(join(ROOT, 'docs', link)), link).resolves.toBeDefined();
    }
  });
});
