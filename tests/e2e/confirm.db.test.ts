import { beforeAll, beforeEach, expect, it } from 'vitest';
import { signLink, valuesOf } from '../../api/confirmation/link.ts';
import { issueToken } from '../../graph/access/tokens.ts';
import { freePort } from '../../graph/local/port.ts';
import { contactToConfirm } from '../../graph/reminders/confirm.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { ensurePages, PAGES } from '../../start/pages.ts';
import { describePages } from '../support/chromium.ts';
import { testGraph } from '../support/neo4j.ts';
import { pageSession } from '../support/page-session.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';

await ensurePages({ progress: () => undefined });
const graph = testGraph();
const port = await freePort();
const publicUrl = `http://127.0.0.1:${port}`;
const today = new Date().toISOString().slice(0, 10);

describePages('contacts that are checked', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    const email = 'duty@ours.example';
    await new World()
      .region('AFR')
      .country('AA', { region: 'AFR' })
      .team('ours', { country: 'AA', name: 'Our team' })
      .contact('duty', 'ours', { email, phone: '+41227305111' })
      .check('duty', 1, today, { value: email, method: 'BOUNCE', result: 'FAILED' })
      .build(graph);
  }, 120_000);
  testServer(graph, { pages: PAGES, publicUrl }, port);
  const session = pageSession(publicUrl);
  beforeEach(async () => {
    session.page.setDefaultTimeout(40_000);
    await session.page.context().route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  });

  it('are confirmed by keys alone, on a small screen, by the link of a reminder', async () => {
    const { page } = session;
    const asked = { contact: 'duty', reminder: 'a reminder' };
    const now = await contactToConfirm(graph, asked);
    if (!now) throw new Error('There is no such contact.');
    const token = await signLink(graph, { ...asked, values: valuesOf(now) }, new Date());
    await page.setViewportSize({ width: 360, height: 640 });
    await session.open('/teams/ours');
    await page.getByText('mail bounced').waitFor();
    await session.expectNoViolations();

    await session.open(`/confirm#${token}`);
    await page.getByText('Nothing is recorded until you press the button.').waitFor();
    await session.expectNoViolations();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(361);
    await page.getByRole('button', { name: 'Yes, this is right' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('this contact is confirmed').waitFor();
    await session.open('/teams/ours');
    await page.getByText('confirmed by the team').first().waitFor();
  });

  it('are recorded by an officer where they stand', async () => {
    const { page } = session;
    const writer = { graph, today, viewer: ANONYMOUS };
    const { text } = await issueToken(
      writer,
      {
        ...{ name: 'A tool', role: 'OFFICER', scopes: ['READ', 'WRITE'] },
        expiresOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      },
      null,
    );
    await session.open('/sign-in?to=%2Fteams%2Fours');
    await page.getByLabel('Your token').fill(text);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${publicUrl}/teams/ours`);
    await page.getByRole('button', { name: 'Record a check' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What was checked?').selectOption('PHONE');
    await dialog.getByLabel('How?').selectOption('CALL');
    await dialog.getByLabel('What came of it?').selectOption('FAILED');
    await session.expectNoViolations();
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.getByText('Recorded.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/failed a check .*\(call\)/).waitFor();
  });
});
