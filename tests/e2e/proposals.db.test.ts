import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { issueToken } from '../../graph/access/tokens.ts';
import { freePort } from '../../graph/local/port.ts';
import { migrate } from '../../graph/migrate.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { ensurePages, PAGES } from '../../start/pages.ts';
import { describePages } from '../support/chromium.ts';
import { testIssuer } from '../support/issuer.ts';
import { testGraph } from '../support/neo4j.ts';
import { pageSession } from '../support/page-session.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';

await ensurePages({ progress: () => undefined });
const graph = testGraph();
const writer = { graph, today: '2026-11-22', viewer: ANONYMOUS };

const port = await freePort();
const publicUrl = `http://127.0.0.1:${port}`;

const tokenOf = async (role: 'TEAM' | 'PARTNER', teams: string[] = []) => {
  const scopes: ('READ' | 'WRITE')[] = ['READ', 'WRITE'];
  const input = { name: role, role, teams, scopes, expiresOn: '2027-11-01' };
  return (await issueToken(writer, input, null)).text;
};

const websiteOf = z.object({ data: z.object({ team: z.object({ website: z.string() }) }) });

describePages('proposals and reports on the pages', { timeout: 180_000 }, () => {
  testServer(graph, { pages: PAGES, publicUrl, issuers: testIssuer().issuers }, port);
  const session = pageSession(publicUrl);

  beforeEach(async () => {
    await migrate(graph);
    await new World()
      .country('AA')
      .team('ours', { country: 'AA', name: 'Our team', website: 'https://old.example' })
      .contact('desk', 'ours', { email: 'duty@ours.example' })
      .build(graph);
    session.page.setDefaultTimeout(40_000);
    await session.page.context().route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  }, 120_000);

  /** Signs in by a token, and comes to a page. */
  async function enter(token: string, to: string) {
    const { page } = session;
    await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
    await page.getByLabel('Your token').fill(token);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${publicUrl}${to}`);
    await session.settled();
  }

  async function website(): Promise<string> {
    const body = JSON.stringify({ query: '{ team(slug: "ours") { website } }' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${publicUrl}/graphql`, { method: 'POST', headers, body });
    return websiteOf.parse(await answer.json()).data.team.website;
  }

  it('go from who proposes to who decides, by keys alone', async () => {
    const { page } = session;
    await enter(await tokenOf('PARTNER'), '/teams/ours');
    await page.getByRole('button', { name: 'Propose a change' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Website').fill('https://new.example');
    await dialog.getByLabel('Who says so').fill('Their own pages');
    await dialog.getByLabel('When it was said').fill('2026-10');
    await dialog.getByLabel('Why, for those who decide').fill('The old one is gone');
    await session.expectNoViolations();
    await page.keyboard.press('Enter');
    await dialog.getByText('Your proposal waits to be decided on.').waitFor();
    await page.keyboard.press('Escape');

    await page.context().clearCookies();
    await enter(await tokenOf('TEAM', ['ours']), '/proposals');
    const card = page.getByRole('article', { name: 'Change: the record of Our team' });
    expect(await card.innerText()).toMatch(/https:\/\/old\.example\s+https:\/\/new\.example/);
    await session.expectNoViolations();
    expect(await card.getByRole('button', { name: 'Reject' }).isDisabled()).toBe(true);
    await card.getByRole('button', { name: 'Accept' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/the record of Our team” is off the list/).waitFor();
    expect(await website()).toBe('https://new.example');
  });

  it('of mistakes come from anybody as text, are lost by no error, and are closed', async () => {
    const { page } = session;
    await session.open('/teams/ours');
    await page.getByRole('button', { name: 'Report a mistake' }).click();
    const dialog = page.getByRole('dialog');
    const mistake = dialog.getByLabel('What is right, and how do you know?');
    await mistake.fill('<b>They</b> have moved.');
    await page.route('**/graphql', (route) => route.abort());
    await dialog.getByRole('button', { name: 'Send the report' }).click();
    await dialog.getByText('Your report was not sent, and is still here').waitFor();
    session.forgive('Failed to load resource');
    await page.unroute('**/graphql');
    expect(await mistake.inputValue()).toBe('<b>They</b> have moved.');
    await dialog.getByRole('button', { name: 'Send the report' }).click();
    await dialog.getByText(/Your report has the number mistake-[0-9a-f]{12}/).waitFor();
    await session.expectNoViolations();
    await page.keyboard.press('Escape');

    await session.open('/proposals');
    await page.getByText('Sign in to see what is proposed to you.').waitFor();
    await enter(await tokenOf('TEAM', ['ours']), '/proposals');
    const card = page.getByRole('article', { name: 'Our team: name' });
    await card.getByText('<b>They</b> have moved.').waitFor();
    await session.expectNoViolations();
    await card.getByRole('button', { name: 'There was a mistake' }).click();
    await page.getByText('No mistake is reported that waits for you.').waitFor();
  });

  it('have beside them what the import says otherwise, on the page of the team', async () => {
    const said = { source: 'A list', sourceUrl: null, asOf: '2026-05' };
    const imported = JSON.stringify([{ field: 'website', value: ['https://in.example'], ...said }]);
    await graph.write((transaction) =>
      transaction.run(`MATCH (t:Team {id: 'ours'}) SET t.imported = $imported`, { imported }),
    );
    await session.open('/teams/ours');
    const { page } = session;
    await page.getByText('The import says otherwise:').waitFor();
    expect(await page.locator('.otherwise').innerText()).toContain('https://in.example');
    await session.expectNoViolations();
  });
});
