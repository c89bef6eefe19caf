import { beforeEach, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../api/global-id.ts';
import { migrate } from '../../graph/migrate.ts';
import { type Viewer, viewer } from '../../graph/viewer.ts';
import { importFolder } from '../../seed/import.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';
import { type Files, folderOf, SMALL, withCells } from '../seed/folder.ts';

const { graph, execute } = testApi();

const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });
const OWN = viewer('TEAM', 'for one', { teams: ['fr-one'] });
const SAID = 'source: "The team", evidence: DOCUMENTED, asOf: "2026-10"';

const bring = async (files: Files) => {
  const { findings } = await importFolder(graph, await folderOf(files));
  expect(findings).toEqual([]);
};

async function write(mutation: string) {
  const { data, errors } = await execute(
    `mutation { it: ${mutation} { errors { message } } }`,
    {},
    OFFICER,
  );
  expect([errors, data]).toEqual([[], { it: { errors: [] } }]);
}

const OTHERWISE = 'otherwise { field value source sourceUrl asOf }';
const ofTeam = async (as?: Viewer) => {
  const query = `{ team(slug: "fr-one") { name aliases source ${OTHERWISE} contacts { nodes { email ${OTHERWISE} } } covers { nodes { since until ${OTHERWISE} } } } }`;
  const { data, errors } = await execute(query, {}, as);
  expect(errors).toEqual([]);
  return data;
};

beforeEach(async () => {
  await migrate(graph);
  await wipe(graph);
  await bring(SMALL);
}, 60_000);

describe('what was changed by hand', () => {
  it('stands, and what the import says stands beside it until they agree', async () => {
    await write(
      `changeTeam(input: { team: "fr-one", version: 1, name: "By hand", sectors: ["BNK"], ${SAID} })`,
    );
    expect(await ofTeam()).toMatchObject({ team: { name: 'By hand', otherwise: [] } });

    await bring(
      withCells(
        'teams.csv',
        { id: 'fr-one' },
        { name: 'Imported', since: '2015-01', asOf: '2026' },
      ),
    );
    const said = { source: 'example.org', sourceUrl: null, asOf: '2026' };
    expect(await ofTeam()).toMatchObject({
      team: {
        ...{ name: 'By hand', aliases: ['Un', 'Uno'], source: 'The team' },
        otherwise: [
          { field: 'name', value: ['Imported'], ...said },
          { field: 'since', value: ['2015-01'], ...said },
          { field: 'sectors', value: ['BNK', 'FMI'], ...said },
        ],
      },
    });

    await write(`changeTeam(input: { team: "fr-one", version: 2, name: "Imported", ${SAID} })`);
    expect(await ofTeam()).toMatchObject({
      team: { name: 'Imported', otherwise: [{ field: 'since' }, { field: 'sectors' }] },
    });

    await bring(withCells('teams.csv', { id: 'fr-one' }, { name: 'Imported', sectors: 'BNK' }));
    expect(await ofTeam()).toMatchObject({ team: { name: 'Imported', otherwise: [] } });
    const left = await graph.read({
      text: 'MATCH (n) WHERE n.imported IS NOT NULL RETURN n.id AS row',
      params: {},
    });
    expect(left).toEqual([]);
  });

  it('stands where it is a relationship', async () => {
    await graph.write((transaction) =>
      transaction.run(
        `MATCH ()-[r:COVERS]->() SET r.origin = null, r.until = date('2026-01-31'), r.untilPrecision = 'DAY'`,
      ),
    );
    await bring(SMALL);
    expect(await ofTeam()).toMatchObject({
      team: {
        covers: { nodes: [{ until: '2026-01-31', otherwise: [{ field: 'until', value: [] }] }] },
      },
    });
    await bring(withCells('coverage.csv', { team: 'fr-one' }, { until: '2026-01-31' }));
    expect(await ofTeam()).toMatchObject({ team: { covers: { nodes: [{ otherwise: [] }] } } });
  });

  it('of a contact is for those who may read it, with what the import says', async () => {
    const id = encodeGlobalId('Contact', 'fr-one-public');
    await write(
      `changeContact(input: { id: "${id}", version: 1, email: "hand@example.org", tlp: AMBER, ${SAID} })`,
    );
    await bring(SMALL);
    expect(await ofTeam()).toMatchObject({
      team: { contacts: { nodes: [{ email: null, otherwise: [] }] } },
    });
    expect(await ofTeam(OWN)).toMatchObject({
      team: {
        contacts: {
          nodes: [
            {
              email: 'hand@example.org',
              otherwise: [{ field: 'email', value: ['cert@example.org'] }, { field: 'tlp' }],
            },
          ],
        },
      },
    });
  });

  it('does not come back once it was removed', async () => {
    const id = encodeGlobalId('Contact', 'fr-one-public');
    await write(`removeContact(input: { id: "${id}", version: 1 })`);
    await bring(SMALL);
    expect(await ofTeam(OWN)).toMatchObject({ team: { contacts: { nodes: [] } } });
    const kept = await graph.read({
      text: 'MATCH (n:Contact) RETURN properties(n) AS row',
      params: {},
    });
    expect(JSON.stringify(kept)).not.toContain('cert@example.org');
  });
});
