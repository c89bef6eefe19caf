import { endCoverage } from '../../graph/writes/coverage.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { searchProperties } from '../../graph/search/names.ts';
import { importFolder } from '../../seed/import.ts';
import { testGraph, wipe } from '../support/neo4j.ts';
import { COUNTS, DATA } from './data.ts';
import { eventsOf } from './events.ts';
import { folderOf, SMALL, withCells, withoutRows, type Files } from './folder.ts';
import { countsOf, stateOf } from './state.ts';

const statements: string[] = [];
const graph = testGraph((text) => statements.push(text));

const importFiles = async (files: Files, options = {}) =>
  eventsOf(await importFolder(graph, await folderOf(files), options));

/** The first row of a statement. */
async function ask(text: string): Promise<unknown> {
  const [row] = await graph.read<unknown>({ text, params: {} });
  return row;
}

beforeEach(() => wipe(graph));

describe('importing the data of the project', () => {
  it('writes all of it, and nothing the second time', async () => {
    const first = await importFolder(graph, DATA);
    expect(first.findings).toEqual([]);
    const created = first.tables.map((table) => [table.kind, table.created.length]);
    expect(Object.fromEntries(created)).toEqual(COUNTS);
    const there = Object.entries(COUNTS).filter(([, count]) => count > 0);
    expect(await countsOf(graph)).toMatchObject(Object.fromEntries(there));
    const before = await stateOf(graph);

    statements.length = 0;
    const second = await importFolder(graph, DATA, { prune: true });
    expect(Object.fromEntries(second.tables.map(({ kind, left }) => [kind, left]))).toEqual(COUNTS);
    const writes = statements.filter((text) => /\b(MERGE|CREATE|SET|DELETE|REMOVE)\b/.test(text));
    expect(writes.map((text) => /ImportLock/.exec(text)?.[0])).toEqual(['ImportLock']);
    expect(await stateOf(graph)).toEqual(before);
  }, 60_000);
});

describe('a row', () => {
  beforeEach(() => importFiles(SMALL));

  it('of a team tells in its country which sectors are served, until it moves or goes', async () => {
    const served = () =>
      ask(`MATCH (n:Country) RETURN [n.iso2, n.sectorsServed] AS row ORDER BY n.iso2`);
    const since = '2014-05-01 9999-12-31';
    expect(await served()).toEqual(['FR', [`${since} BNK`, `${since} FMI`]]);
    await importFiles(withCells('teams.csv', { id: 'fr-one' }, { country: 'KE', sectors: 'FMI' }));
    expect(await served()).toEqual(['FR', []]);
    expect(await ask(`MATCH (n:Country {iso2: 'KE'}) RETURN n.sectorsServed AS row`)).toEqual([
      `${since} FMI`,
    ]);
  });

  it('has the label that it is given, until it is given none', async () => {
    const labels = () =>
      ask(
        `MATCH ()-[m:MEMBER_OF]->() MATCH ()-[c:COLLABORATES_WITH]->() RETURN [m.tlp, c.tlp] AS row`,
      );
    expect(await labels()).toEqual([null, null]);
    const amber = withCells('memberships.csv', { team: 'fr-one' }, { tlp: 'AMBER' });
    await importFiles(withCells('collaborations.csv', { from: 'fr-one' }, { tlp: 'RED' }, amber));
    expect(await labels()).toEqual(['AMBER', 'RED']);
    await importFiles(SMALL);
    expect(await labels()).toEqual([null, null]);
  });

  it('becomes a node with its dates, and where it comes from', async () => {
    const team = await ask(`MATCH (n:Team { id: 'fr-one' })
      WHERE n.since = date('2014-05-01') AND n.asOf = date('2025-01-01')
      RETURN n { .*, since: NULL, asOf: NULL } AS row`);
    expect(team).toEqual({
      ...searchProperties('Team', {
        name: 'One',
        aliases: ['Un', 'Uno'],
        status: 'ACTIVE',
        constituencies: ['NATIONAL'],
      }),
      ...{ id: 'fr-one', name: 'One', kind: 'CERT', status: 'ACTIVE', since: null, asOf: null },
      ...{ aliases: ['Un', 'Uno'], constituencies: ['NATIONAL'], sincePrecision: 'MONTH' },
      ...{ source: 'example.org', evidence: 'DOCUMENTED', asOfPrecision: 'YEAR', origin: 'SEED' },
    });
    const type = await ask('MATCH (n:PublishedTotal) RETURN valueType(n.count) AS row');
    expect(type).toBe('INTEGER NOT NULL');
  });

  it('changes alone, and only where it differs', async () => {
    const rest = `MATCH (n:!ImportLock&!Revision&!RevisionCounter) WHERE NOT n.id = 'fr-one'
      RETURN collect(properties(n)) AS row`;
    const before = await ask(rest);
    const files = withCells(
      'teams.csv',
      { id: 'fr-one' },
      { host: 'Ministry', since: '2014-05-31' },
    );
    expect(await importFiles(files)).toEqual(['Team fr-one changed: host, since, sincePrecision']);
    expect(await importFiles(files)).toEqual([]);
    expect(await ask(`MATCH (n:Team { id: 'fr-one' }) RETURN n.host AS row`)).toBe('Ministry');
    expect(await ask(rest)).toEqual(before);
  });

  it('loses the property whose cell was emptied', async () => {
    const files = withCells('teams.csv', { id: 'fr-one' }, { since: '', aliases: '' });
    expect(await importFiles(files)).toEqual([
      'Team fr-one changed: aliases, since, sincePrecision',
    ]);
    const keys = await ask(`MATCH (n:Team { id: 'fr-one' }) RETURN keys(n) AS row`);
    expect(keys).not.toContain('since');
    expect(keys).not.toContain('sincePrecision');
    expect(keys).not.toContain('aliases');
  });

  it('moves, loses and gets links as its cells say', async () => {
    const links = `MATCH (n:Team { id: 'fr-one' })-[:BASED_IN|SERVES_SECTOR]->(m)
      RETURN collect(coalesce(m.iso2, m.code)) AS row`;
    expect(await ask(links)).toEqual(expect.arrayContaining(['FR', 'BNK', 'FMI']));
    const moved = withCells('teams.csv', { id: 'fr-one' }, { country: 'KE', sectors: 'BNK' });
    expect(await importFiles(moved)).toEqual(['Team fr-one changed: country, sectors']);
    expect(await importFiles(moved)).toEqual([]);
    const now = await ask(links);
    expect(now).toHaveLength(2);
    expect(now).toEqual(expect.arrayContaining(['KE', 'BNK']));
    expect(await importFiles(SMALL)).toEqual(['Team fr-one changed: country, sectors']);
    expect(await ask(links)).toHaveLength(3);
  });

  it('takes its contact to another team', async () => {
    await importFiles(withCells('contacts.csv', {}, { team: 'ke-two' }));
    const teams = 'MATCH (n:Team)-[:HAS_CONTACT]->(:Contact) RETURN collect(n.id) AS row';
    expect(await ask(teams)).toEqual(['ke-two']);
  });

  it('makes its claim by another source, and the old one vanishes', async () => {
    const files = withCells('claims.csv', {}, { source: 'Other Source' });
    expect(await importFiles(files, { prune: true })).toEqual([
      'Source other-source created',
      'Source example-org deleted',
      'Claim fr-example-2025 changed: source, source',
    ]);
    const makers = 'MATCH (:Claim)-[:MADE_BY]->(n:Source) RETURN collect(n.name) AS row';
    expect(await ask(makers)).toEqual(['Other Source']);
  });

  it('changes as a relationship, and is made anew where its ends change', async () => {
    const changed = withCells('memberships.csv', {}, { status: 'FORMER', until: '2020' });
    expect(await importFiles(changed)).toEqual([
      'MEMBER_OF fr-one first changed: status, until, untilPrecision',
    ]);
    const until = `MATCH ()-[r:MEMBER_OF]->() RETURN toString(r.until) AS row`;
    expect(await ask(until)).toBe('2020-12-31');

    const turned = withCells('collaborations.csv', {}, { from: 'ke-two', to: 'fr-one' }, changed);
    expect(await importFiles(turned)).toEqual([
      'COLLABORATES_WITH fr-one-ke-two changed: from, to',
    ]);
    const givers = 'MATCH (n)-[:COLLABORATES_WITH]->() RETURN collect(n.id) AS row';
    expect(await ask(givers)).toEqual(['ke-two']);
  });
});

describe('a row that vanished from its file', () => {
  const without = ['memberships.csv', 'coverage.csv', 'contacts.csv'].reduce(
    (files, file) => withoutRows(file, 'team', 'fr-one', files),
    withoutRows('teams.csv', 'id', 'fr-one', { ...SMALL, 'collaborations.csv': [] }),
  );
  const gone = (what: string) => [
    `Team fr-one ${what}`,
    `Contact fr-one-public ${what}`,
    `COVERS fr-one FR NATIONAL ${what}`,
    `MEMBER_OF fr-one first ${what}`,
    `COLLABORATES_WITH fr-one-ke-two ${what}`,
  ];

  beforeEach(() => importFiles(SMALL));

  it('is told and kept', async () => {
    const before = await stateOf(graph);
    expect(await importFiles(without)).toEqual(gone('vanished'));
    expect(await stateOf(graph)).toEqual(before);
  });

  it('is deleted on request, with its links', async () => {
    expect(await importFiles(without, { prune: true })).toEqual(gone('deleted'));
    expect(await importFiles(without, { prune: true })).toEqual([]);
    expect(await countsOf(graph)).toMatchObject({ Team: 1, BASED_IN: 1, Country: 2 });
    expect(await countsOf(graph)).not.toHaveProperty('Contact');
  });

  it('stays where records of another origin are tied to it', async () => {
    await graph.write((transaction) =>
      transaction.run(
        `MATCH (n:Team { id: 'fr-one' })
         CREATE (n)-[:HAS_CONTACT]->(:Contact { id: 'fr-one-duty', origin: 'OFFICER' })`,
      ),
    );
    expect(await importFiles(without, { prune: true })).toEqual([
      'Team fr-one vanished',
      ...gone('deleted').slice(1),
    ]);
    const duty = `MATCH (:Team { id: 'fr-one' })-[:HAS_CONTACT]->(n) RETURN n.id AS row`;
    expect(await ask(duty)).toBe('fr-one-duty');
  });

  it('stays where another origin made it', async () => {
    await graph.write((transaction) =>
      transaction.run(`CREATE (:Team { id: 'fr-theirs', origin: 'OFFICER' })`),
    );
    expect(await importFiles(SMALL, { prune: true })).toEqual([]);
    expect(await countsOf(graph)).toMatchObject({ Team: 3 });
  });
});

describe('a row that was changed through the API', () => {
  beforeEach(() => importFiles(SMALL));

  it('is left as it was changed, and told of', async () => {
    await endCoverage(
      { graph, today: '2026-11-22', viewer: ANONYMOUS },
      {
        ...{ team: 'fr-one', country: 'FR', role: 'NATIONAL', version: 1, until: '2026-01-31' },
        ...{ source: 'The ministry', evidence: 'DOCUMENTED', asOf: '2026-02' },
      },
    );
    expect(await importFiles(SMALL, { prune: true })).toEqual([
      'COVERS fr-one FR NATIONAL in conflict',
    ]);
    const until = 'MATCH (:Team)-[r:COVERS]->() RETURN toString(r.until) AS row';
    expect(await ask(until)).toBe('2026-01-31');
  });
});
