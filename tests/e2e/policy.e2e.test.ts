import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { describePages } from '../support/chromium.ts';
import { pageSession, sheetsOf } from '../support/page-session.ts';

const address = inject('address');

/** Every page, and what can be opened on it. */
const PAGES: readonly (readonly [path: string, open?: RegExp])[] = [
  ['/', /share/i],
  ['/?layout=networks'],
  ['/?embed=1'],
  ['/network'],
  ['/network?network=apcert'],
  ['/teams'],
  ['/teams/pl-certpl', /report/i],
  ['/countries/HT'],
  ['/support'],
  ['/progress'],
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
        const told: unknown = Reflect.get(window, 'violated');
        if (typeof told === 'function') told(`${location.pathname}: ${what}`);
      });
    });
  });
  afterEach(() => {
    expect(violations).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is kept by every page, %s', async (colorScheme) => {
    const { page } = session;
    await page.emulateMedia({ colorScheme });
    for (const [path, open] of PAGES) {
      await page.goto(path);
      await page.locator('main').waitFor();
      await session.settled();
      if (open) await page.getByRole('button', { name: open }).first().click();
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('/');
    await page.keyboard.type('cert');
    await page.getByRole('option').first().waitFor();
  });

  it('lets the pages draw their pictures, print, and speak other languages', async () => {
    const { page } = session;
    await session.open('/');
    for (const picture of [/png/i, /svg/i]) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: /share/i }).click();
      await page.getByRole('button', { name: picture }).click();
      await saved;
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
    await ask(page, '{ countries(first: 1) { totalCount } }');
    await page.locator('.result-window').getByText('totalCount').waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' team');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible').getByText('teamCoverages').first().waitFor();
  });
});

async function ask(page: Page, query: string) {
  await page.locator('.graphiql-query-editor .view-line').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(query);
  await page.getByRole('button', { name: /execute/i }).click();
}
