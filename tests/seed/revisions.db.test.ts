import { beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../seed/import.ts';
import { testGraph, wipe } from '../support/neo4j.ts';
import { folderOf, SMALL, withCells, withoutRows, type Files } from './folder.ts';

const graph = testGraph();

const importFiles = async (files: Files, options = {}) =>
  importFolder(graph, await folderOf(files), options);

/** What the revisions in the graph say, the oldest first. */
const revisions = () =>
  graph.read<string>({
    text: `MATCH (r:Revision) WITH r ORDER BY r.position
      RETURN r.role + ' ' + r.action + ' ' + r.record AS row`,
    params: {},
  });

const changesOf = async (record: string): Promise<unknown> => {
  const [text] = await graph.read<string>({
    text: 'MATCH (r:Revision {record: $record}) RETURN r.changes AS row ORDER BY r.position DESC LIMIT 1',
    params: { record },
  });
  return JSON.parse(text ?? 'null');
};

beforeEach(async () => {
  await wipe(graph);
  await importFiles(SMALL);
});

describe('an import', () => {
  it('keeps no revisions where the graph begins with it, nor where nothing differs', async () => {
    expect(await revisions()).toEqual([]);
    await importFiles(SMALL);
    expect(await revisions()).toEqual([]);
  });

  it('keeps what it changes, in the words of the API', async () => {
    await importFiles(
      withCells('teams.csv', { id: 'fr-one' }, { host: 'Ministry', since: '2014-06-01' }),
    );
    expect(await revisions()).toEqual(['IMPORT CHANGED Team:fr-one']);
    expect(await changesOf('Team:fr-one')).toContainEqual({
      ...{ field: 'host', from: null, to: 'Ministry' },
    });
    expect(await changesOf('Team:fr-one')).toMatchObject([
      { field: 'host' },
      { field: 'since', to: '2014-06-01' },
    ]);
  });

  it('keeps what it removes, and what it creates later', async () => {
    const without = withoutRows('memberships.csv', 'team', 'fr-one', SMALL);
    await importFiles(without, { prune: true });
    await importFiles(SMALL);
    const record = 'Membership:fr-one first';
    expect(await revisions()).toEqual([`IMPORT REMOVED ${record}`, `IMPORT CREATED ${record}`]);
    expect(await changesOf(record)).toContainEqual({
      ...{ field: 'tier', from: null, to: 'full member' },
    });
  });

  it('keeps nothing of what it only tries', async () => {
    await importFiles(withCells('teams.csv', { id: 'fr-one' }, { host: 'Ministry' }), {
      dryRun: true,
    });
    expect(await revisions()).toEqual([]);
  });

  it('makes what was said of a contact as secret as the contact is then', async () => {
    await importFiles(
      withCells('contacts.csv', { id: 'fr-one-public' }, { phone: '+33153710001' }),
    );
    await importFiles(withCells('contacts.csv', { id: 'fr-one-public' }, { tlp: 'RED' }));
    const labels = await graph.read({
      text: 'MATCH (r:Revision) RETURN [r.said, r.tlp] AS row ORDER BY r.position',
      params: {},
    });
    expect(labels).toEqual([
      ['CLEAR', 'RED'],
      ['RED', 'RED'],
    ]);
  });
});
