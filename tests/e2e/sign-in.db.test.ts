import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { relyingParty } from '../../api/session/relying-party.ts';
import { setAccount } from '../../graph/access/accounts.ts';
import { issueToken } from '../../graph/access/tokens.ts';
import { freePort } from '../../graph/local/port.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { ensurePages, PAGES } from '../../start/pages.ts';
import { describePages } from '../support/chromium.ts';
import { testIssuer } from '../support/issuer.ts';
import { testGraph } from '../support/neo4j.ts';
import { CLIENT, openIdService } from '../support/open-id.ts';
import { pageSession } from '../support/page-session.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';

await ensurePages({ progress: () => undefined });
const graph = testGraph();
const issuer = testIssuer();
const writer = { graph, today: '2026-11-22', viewer: ANONYMOUS };

/** Where the provider's page of oidc-provider has its letters from. */
const FONTS = 'https://fonts.googleapis.com';

const port = await freePort();
const publicUrl = `http://127.0.0.1:${port}`;
const service = await openIdService(publicUrl);
const provider = { issuer: service.issuer, clientId: CLIENT, clientSecret: undefined };

describePages('signing in on the pages', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    await new World()
      .region('AFR')
      .country('AA', { region: 'AFR' })
      .team('ours', { country: 'AA', name: 'Our team' })
      .contact('green', 'ours', { email: 'duty@ours.example', tlp: 'GREEN' })
      .contact('amber', 'ours', { email: 'lead@ours.example', tlp: 'AMBER', role: 'DUTY_DESK' })
      .office('itu-addis', { serves: ['AA'] })
      .build(graph);
    await setAccount(writer, {
      ...{ issuer: service.issuer, subject: 'ann', role: 'OFFICER', offices: ['itu-addis'] },
    });
  }, 120_000);
  afterAll(() => service.stop());

  testServer(
    graph,
    {
      pages: PAGES,
      publicUrl,
      issuers: issuer.issuers,
      signInAt: relyingParty({ ...provider, publicUrl }),
    },
    port,
  );
  const session = pageSession(publicUrl, undefined, [service.issuer, FONTS]);
  beforeEach(async () => {
    session.page.setDefaultTimeout(40_000);
    const context = session.page.context();
    await context.route(`${FONTS}/**`, (route) =>
      route.fulfill({ contentType: 'text/css', body: '' }),
    );
    await context.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  });

  const main = (page: Page) => page.locator('main');
  const expectSeen = async (page: Page, address: string, isSeen: boolean) => {
    await main(page).getByRole('heading', { level: 1 }).waitFor();
    await session.settled();
    expect(await main(page).getByText(address).count()).toBe(isSeen ? 1 : 0);
  };
  const atProvider = async (page: Page, login: string) => {
    await page.getByPlaceholder('Enter any login').fill(login);
    await page.getByPlaceholder('and password').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };

  it('at the provider shows what is for officers, where one was, until one signs out', async () => {
    const { page } = session;
    await session.open('/teams/ours');
    await expectSeen(page, 'duty@ours.example', false);
    await main(page).getByRole('link', { name: 'Sign in to see it' }).click();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await session.expectNoViolations();
    await page.getByRole('link', { name: 'Sign in with your account' }).click();
    await atProvider(page, 'ann');

    await page.waitForURL(`${publicUrl}/teams/ours`);
    await expectSeen(page, 'duty@ours.example', true);
    await expectSeen(page, 'lead@ours.example', true);
    await page.getByRole('button', { name: /Somebody called ann/ }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toMatch(/officer[^]*ITU Regional Office for Africa/);
    await session.expectNoViolations();
    await dialog.getByRole('button', { name: 'Sign out' }).click();

    // The provider asks whether its own session is to end too.
    await page.getByRole('button', { name: /sign me out/i }).click();
    await page.waitForURL(`${publicUrl}/`);
    await session.open('/teams/ours');
    await expectSeen(page, 'duty@ours.example', false);
    await page.locator('header').getByRole('link', { name: 'Sign in' }).waitFor();
  });

  it('with a token, by keys alone, is as good as that, and over when it is revoked', async () => {
    const { page } = session;
    const { id, text } = await issueToken(
      writer,
      { name: 'A tool', role: 'PARTNER', scopes: ['READ'], expiresOn: '2026-12-01' },
      null,
    );
    await session.open('/sign-in?to=%2Fteams%2Fours');
    await page.getByLabel('Your token').focus();
    await page.keyboard.type('cirt_none');
    await page.keyboard.press('Enter');
    await page.getByText('This token is not valid').waitFor();
    session.forgive('401');
    await page.getByLabel('Your token').fill(text);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${publicUrl}/teams/ours`);
    await expectSeen(page, 'duty@ours.example', true);
    await expectSeen(page, 'lead@ours.example', false);

    await graph.write((t) =>
      t.run('MATCH (t:AccessToken {id: $id}) SET t.revokedAt = datetime()', { id }),
    );
    await page.reload();
    await page.getByText('Your session is over.').waitFor();
    session.forgive('401');
    await expectSeen(page, 'duty@ours.example', false);
    await session.expectNoViolations();
    const again = page.getByRole('link', { name: 'Sign in again' });
    expect(await again.getAttribute('href')).toBe('/sign-in?to=%2Fteams%2Fours');
  });

  it('says why it did not come to that, and whom to name', async () => {
    const { page } = session;
    await session.open('/sign-in?to=/support');
    await page.getByRole('link', { name: 'Sign in with your account' }).click();
    await atProvider(page, 'nobody');
    const alert = page.getByRole('alert').filter({ hasText: 'no role in this Atlas' });
    await alert.getByText(`${service.issuer} nobody`).waitFor();
    await session.expectNoViolations();
    // A link cannot put words in there, or lead elsewhere.
    await page.context().clearCookies();
    await session.open('/sign-in?problem=NO_ROLE&to=https://evil.example#who=evil');
    expect(await main(page).innerText()).not.toContain('evil');
    const begin = page.getByRole('link', { name: 'Sign in with your account' });
    expect(await begin.getAttribute('href')).toBe('/session/begin?to=%2F');
  });

  it('fits a telephone, in every language', async () => {
    const { page } = session;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const lang of ['en', 'fr', 'es', 'ru', 'zh', 'ar']) {
      await session.open(`/sign-in?problem=UNREACHABLE&lang=${lang}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, lang).toBeLessThanOrEqual(360);
      await session.expectNoViolations();
    }
  });
});
