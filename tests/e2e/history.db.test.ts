import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../graph/local/port.ts';
import { viewer } from '../../graph/viewer.ts';
import { addMembership, changeMembership } from '../../graph/writes/membership.ts';
import { ensurePages, PAGES } from '../../start/pages.ts';
import { describePages } from '../support/chromium.ts';
import { testGraph } from '../support/neo4j.ts';
import { pageSession } from '../support/page-session.ts';
import { openProxy } from '../support/proxy.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';

await ensurePages({ progress: () => undefined });
const graph = testGraph();
const writer = {
  ...{ graph, today: '2026-11-22' },
  viewer: viewer('OFFICER', 'an officer', { offices: 'ALL' }),
};
const SAID = { source: 'Its list', evidence: 'DOCUMENTED', asOf: '2024' } as const;
const KEY = { team: 'ours', network: 'n', ...SAID };

/** Makes a change that says which one it is. */
const write = (number: number) =>
  number === 0
    ? addMembership(writer, { ...KEY, status: 'CANDIDATE', tier: 'Tier 0', note: 'Seen there' })
    : changeMembership(writer, { ...KEY, version: number, tier: `Tier ${number}` });

const port = await freePort();
/** The way of the browser to the server, which can be cut. */
const proxy = await openProxy('127.0.0.1', port);

describePages('changes on the pages', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await new World()
      .region('AFR')
      .country('AA', { region: 'AFR' })
      .team('ours', { country: 'AA', name: 'Our team' })
      .network('n')
      .build(graph);
    for (let number = 0; number <= 21; number += 1) await write(number);
  }, 120_000);
  afterAll(() => proxy.cut());
  testServer(graph, { pages: PAGES }, port);
  const session = pageSession(`http://127.0.0.1:${proxy.port}`);

  it('say when, in which role, what from what to what, who says so and why', async () => {
    const { page } = session;
    await session.open('/teams/ours');
    const history = page.getByRole('region', { name: 'History', exact: true });
    const newest = history.locator('.changes > li').first();
    await newest.waitFor();
    const text = await newest.innerText();
    expect(text).toMatch(
      /officer\s+Membership\s+Our team\s+N\s+changed[^]*tier\s+Tier 20\s+Tier 21/,
    );
    expect(text).toContain('Source: Its list');
    expect(await newest.locator('time').getAttribute('datetime')).toMatch(/Z$/);
    expect(await history.locator('.change-what').count()).toBe(20);

    await history.getByRole('button', { name: 'Earlier changes' }).click();
    await history.getByText('Why: Seen there').waitFor();
    expect(await history.locator('.change-what').count()).toBe(22);
    expect(await history.getByRole('button', { name: 'Earlier changes' }).count()).toBe(0);
    await history.getByText(/^\d fields$/).click();
    expect(await history.getByRole('row', { name: 'Status candidate' }).count()).toBe(1);
    await session.expectNoViolations();
  });

  it('appear as they are made, unless paused, and say when the line is cut', async () => {
    const { page } = session;
    await page.goto('/changes?team=ours');
    await page.getByText('Live: changes appear here').waitFor();
    await write(22);
    await page.getByText('Tier 22').waitFor();
    await page.getByRole('status').getByText('1 new change').waitFor();

    await page.getByRole('button', { name: 'Pause' }).click();
    await write(23);
    await write(24);
    await page.getByText('Paused:').waitFor();
    expect(await page.getByText('Tier 24').count()).toBe(0);
    await page.getByRole('button', { name: 'Go on' }).click();
    // In the order in which they were made, each once.
    await page.getByText('Tier 24').waitFor();
    expect(await page.locator('.changes [data-fresh]').count()).toBe(3);

    await proxy.cut();
    await page.getByText('The connection is lost.').waitFor();
    await write(25);
    await proxy.mend();
    await page.getByText('The connection is back.').waitFor();
    await page.getByText('Tier 25').waitFor();
    expect(await page.locator('.changes [data-fresh]').count()).toBe(4);
    session.forgive('net::ERR');
  });
});
