import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { describePages } from '../support/chromium.ts';
import { pageSession, sheetsOf } from '../support/page-session.ts';

const address = inject('address');

/** Every page, and what can be opened on it. */
const PAGES: readonly (readonly [path: string, open?: string])[] = [
  ['/', 'Share and export'],
  ['/?layout=networks'],
  ['/?embed=1'],
  ['/network'],
  ['/network?network=apcert'],
  ['/teams'],
  ['/teams/pl-certpl', 'Report a mistake'],
  ['/countries/HT'],
  ['/support'],
  ['/progress'],
  ['/changes'],
  ['/sign-in'],
  ['/no/such/page'],
];

describePages('the policy of the pages', () => {
  const session = pageSession(address);
  let violations: string[] = [];

  beforeEach(async () => {
    violations = [];
    const { page } = session;
    await page.exposeFunction('violated', (what: string) => violations.push(what));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
        const what = [effectiveDirective, blockedURI, sourceFile, lineNumber, sample].join(' ');
        const tell: unknown = Reflect.get(window, 'violated');
        if (typeof tell === 'function')
          Reflect.apply(tell, window, [`${location.pathname}: ${what}`]);
      });
    });
  });
  afterEach(() => {
    expect(violations).toEqual([]);
  });

  it('is kept by every page, by day and by night', async () => {
    const { page } = session;
    for (const [path, open] of PAGES) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      await page.locator('main').waitFor();
      await session.settled();
      if (open) await page.getByText(open, { exact: true }).first().click();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('/');
    await page.keyboard.type('cert');
    await page.getByRole('option').first().waitFor();
  });

  it('lets the pages draw their pictures, print, and speak other languages', async () => {
    const { page } = session;
    await session.open('/');
    await page.getByText('Share and export').click();
    for (const name of ['Picture (PNG)', 'Drawing (SVG)']) {
      await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
    }
    await session.open('/countries/HT?lang=ar');
    expect(sheetsOf(await page.pdf())).toBeGreaterThan(0);
  });

  it('stops what a page of ours does not do', async () => {
    const { page } = session;
    await session.open('/support');
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      document.body.setAttribute('style', 'opacity: 0.5');
      const sent = await fetch('https://example.invalid').catch(() => 'stopped');
      return [Reflect.has(window, 'ran'), getComputedStyle(document.body).opacity, sent];
    });
    expect(ran).toEqual([false, '1', 'stopped']);
    await expect.poll(() => violations.length).toBe(3);
    violations = [];
    session.forgive('Content Security Policy');
    session.forgive('Failed to fetch');
  });

  it('lets GraphiQL edit, complete, ask and show', async () => {
    const { page } = session;
    await page.goto('/graphql');
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await session.settled();
    await page.getByRole('button', { name: /execute/i }).click();
    await page.locator('.result-window').getByText('"data"').waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('{ tea');
    await page.keyboard.press('Control+Space');
    await page
      .locator('.suggest-widget.visible')
      .getByText('teams', { exact: true })
      .first()
      .waitFor();
  });
});
