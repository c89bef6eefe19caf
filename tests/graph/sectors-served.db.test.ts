import { expect, it } from 'vitest';
import { refreshSectorsServed } from '../../graph/sectors-served.ts';
import { testGraph } from '../support/neo4j.ts';
import { World } from '../support/world.ts';

const graph = testGraph();

const served = async () => {
  const text = `MATCH (c:Country {iso2: 'AA'}) RETURN c.sectorsServed AS row`;
  const [entries] = await graph.read<string[]>({ text, params: {} });
  return entries;
};

const team = (id: string, sector: string, properties: Readonly<Record<string, unknown>>) =>
  [id, sector, { country: 'AA', ...properties }] as const;

async function build(...teams: ReturnType<typeof team>[]) {
  const world = new World().country('AA').sector('ENE').sector('BNK');
  for (const [id, sector, properties] of teams) {
    world.team(id, properties).link('SERVES_SECTOR', id, sector);
  }
  await world.build(graph);
}

it('has the periods of all teams, those that meet as one', async () => {
  await build(
    team('one', 'ENE', { status: 'CLOSED', since: '2001', until: '2005' }),
    team('next', 'ENE', { status: 'CLOSED', since: '2006', until: '2008' }),
    team('within', 'ENE', { status: 'CLOSED', since: '2002', until: '2003' }),
    team('later', 'ENE', { since: '2010-03-04' }),
    team('bank', 'BNK', { asOf: '2020' }),
  );
  expect(await served()).toEqual([
    '2020-01-01 9999-12-31 BNK',
    '2001-01-01 2008-12-31 ENE',
    '2010-03-04 9999-12-31 ENE',
  ]);
});

it('leaves out teams that did not operate, or nobody knows until when', async () => {
  await build(
    team('planned', 'ENE', { status: 'PLANNED', since: '2001' }),
    team('unverified', 'ENE', { status: 'UNVERIFIED', since: '2001' }),
    team('closed', 'ENE', { status: 'CLOSED', since: '2001' }),
  );
  expect(await served()).toEqual([]);
});

it('follows what becomes of the teams', async () => {
  await build(team('one', 'ENE', { since: '2001' }), team('two', 'BNK', { since: '2002' }));
  await graph.write(async (transaction) => {
    await transaction.run(`MATCH (t:Team {id: 'one'}) DETACH DELETE t`);
    await refreshSectorsServed(transaction);
  });
  expect(await served()).toEqual(['2002-01-01 9999-12-31 BNK']);
});
