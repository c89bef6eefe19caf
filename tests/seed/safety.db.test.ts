import { beforeEach, describe, expect, it } from 'vitest';
import { Graph, type Transaction } from '../../graph/client.ts';
import { importFolder } from '../../seed/import.ts';
import { ownNeo4j, testGraph, wipe } from '../support/neo4j.ts';
import { DATA } from './data.ts';
import { eventsOf } from './events.ts';
import { folderOf, SMALL, withCells } from './folder.ts';
import { countsOf, stateOf } from './state.ts';

const graph = testGraph();

/** A graph whose connection breaks when the last of the files is written. */
class FailingGraph extends Graph {
  override write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return super.write((transaction) =>
      work({
        ...transaction,
        run: (text, params) =>
          text.includes('MERGE (a)-[r:COLLABORATES_WITH')
            ? Promise.reject(new Error('power cut'))
            : transaction.run(text, params),
      }),
    );
  }
}

beforeEach(() => wipe(graph));

describe('an import', () => {
  it('writes nothing in a dry run, and says what it would do', async () => {
    await importFolder(graph, await folderOf(SMALL));
    const before = await stateOf(graph);
    const files = {
      ...withCells('teams.csv', { id: 'fr-one' }, { name: 'Uno' }),
      'coverage.csv': [],
    };
    const report = await importFolder(graph, await folderOf(files), { dryRun: true, prune: true });
    expect(report.isDryRun).toBe(true);
    expect(eventsOf(report)).toEqual([
      'Team fr-one changed: name',
      'COVERS fr-one FR NATIONAL deleted',
    ]);
    expect(await stateOf(graph)).toEqual(before);
  });

  it('leaves an empty graph empty in a dry run', async () => {
    const { tables } = await importFolder(graph, DATA, { dryRun: true });
    expect(tables.every(({ left }) => left === 0)).toBe(true);
    expect(await countsOf(graph)).toEqual({});
  });

  it('writes nothing where a file has a finding', async () => {
    const bad = await folderOf(withCells('claims.csv', {}, { statement: 'PERHAPS' }));
    const { findings, tables } = await importFolder(graph, bad);
    expect(findings).toHaveLength(1);
    expect(tables).toEqual([]);
    expect(await countsOf(graph)).toEqual({});
  });

  it('leaves nothing behind where it breaks off in the middle', async () => {
    const failing = new FailingGraph(ownNeo4j());
    try {
      const importing = importFolder(failing, await folderOf(SMALL));
      await expect(importing).rejects.toThrow('power cut');
    } finally {
      await failing.close();
    }
    expect(await countsOf(graph)).toEqual({});
  });

  it('waits for another one, and then finds nothing left to do', async () => {
    const other = new Graph(ownNeo4j());
    try {
      const reports = await Promise.all([importFolder(graph, DATA), importFolder(other, DATA)]);
      const events = reports.map((report) => eventsOf(report).length).sort((a, b) => a - b);
      expect(events).toEqual([0, 2715]);
    } finally {
      await other.close();
    }
    expect(eventsOf(await importFolder(graph, DATA))).toEqual([]);
  }, 60_000);

  it('tells its steps', async () => {
    const steps: string[] = [];
    const onProgress = (step: string) => steps.push(step);
    await importFolder(graph, await folderOf(SMALL), { onProgress });
    expect(steps).toContain('Comparing teams.csv');
    expect(steps).toContain('Writing teams.csv');
  });
});

describe('a record of another origin', () => {
  beforeEach(async () => {
    await graph.write((transaction) =>
      transaction.run(
        `CREATE (n:Team { id: 'fr-one', name: 'Theirs', origin: 'OFFICER' })
         CREATE (m:Network { id: 'first', name: 'Theirs' })
         CREATE (n)-[:MEMBER_OF { tier: 'theirs', origin: 'OFFICER' }]->(m)`,
      ),
    );
  });

  it('keeps its key, and the row that has the same is told as a conflict', async () => {
    const conflicts = async () =>
      eventsOf(await importFolder(graph, await folderOf(SMALL), { prune: true })).filter(
        (event) => !event.endsWith('created'),
      );
    const expected = [
      'Network first in conflict',
      'Team fr-one in conflict',
      'MEMBER_OF fr-one first in conflict',
    ];
    expect(await conflicts()).toEqual(expected);
    expect(await conflicts()).toEqual(expected);
    const [row] = await graph.read({
      text: `MATCH (n:Team { id: 'fr-one' })-[r:MEMBER_OF]->(m)
        RETURN [n.name, n.kind, m.name, r.tier, COUNT { (n)-[:BASED_IN]->() }] AS row`,
      params: {},
    });
    expect(row).toEqual(['Theirs', null, 'Theirs', 'theirs', 0]);
  });

  it('may be a link that a row names too: it stays one, and stays theirs', async () => {
    await wipe(graph);
    const folder = await folderOf(SMALL);
    await importFolder(graph, folder);
    await graph.write((transaction) =>
      transaction.run(`MATCH (:Team { id: 'fr-one' })-[r:BASED_IN]->() SET r.origin = 'OFFICER'`),
    );
    expect(eventsOf(await importFolder(graph, folder))).toEqual([]);
    const moved = await folderOf(withCells('teams.csv', { id: 'fr-one' }, { country: 'KE' }));
    await importFolder(graph, moved);
    const [row] = await graph.read({
      text: `MATCH (:Team { id: 'fr-one' })-[r:BASED_IN]->(m)
        WITH m, r ORDER BY m.iso2 RETURN collect([m.iso2, r.origin]) AS row`,
      params: {},
    });
    expect(row).toEqual([
      ['FR', 'OFFICER'],
      ['KE', 'SEED'],
    ]);
  });
});
