import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { z } from 'zod';
import { launchChromium } from './chromium.ts';

/** Asks the API itself, to hold a page against. */
export async function askApi<T>(
  address: string,
  query: string,
  shape: z.ZodType<T>,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return z.object({ data: shape }).parse(await response.json()).data;
}

/**
 * A window of a browser for each test of a file. After each test it is held that the page complained of
 * nothing and asked no other host.
 * @param others where else the test means to go
 */
export function pageSession(
  address: string,
  viewport = { width: 1280, height: 900 },
  others: readonly string[] = [],
) {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let complaints: string[] = [];
  const hosts = new Set<string>();

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    const context = await browser?.newContext({ viewport, baseURL: address });
    page = await context?.newPage();
    complaints = [];
    hosts.clear();
    page?.on('pageerror', (error) => complaints.push(error.message));
    page?.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page?.on('request', (request) => hosts.add(new URL(request.url()).origin));
  });
  afterEach(async () => {
    await page?.context().close();
    expect(complaints).toEqual([]);
    // A saved picture is an address of the page's own, which has no host.
    for (const meant of ['null', ...others]) hosts.delete(meant);
    expect([...hosts]).toEqual([new URL(address).origin]);
  });

  const current = (): Page => {
    if (!page) throw new Error('The window is open during a test only.');
    return page;
  };
  return {
    get page() {
      return current();
    },
    /** The browser itself, for a window with settings of its own. */
    get browser() {
      if (!browser) throw new Error('The browser is open during a test only.');
      return browser;
    },
    /** Opens a page and waits until every part of it has arrived. */
    async open(path: string) {
      await current().goto(path);
      await current().locator('main h1').waitFor();
      await this.settled();
    },
    /** Waits until nothing is on its way. */
    async settled() {
      await current().waitForLoadState('networkidle');
      await current().waitForFunction(
        () => document.querySelector('.waiting, [aria-busy="true"]') === null,
      );
    },
    /** Takes complaints of the browser that the test meant to cause. */
    forgive(text: string) {
      complaints = complaints.filter((complaint) => !complaint.includes(text));
    },
    async expectNoViolations() {
      const { violations } = await new AxeBuilder({ page: current() }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  };
}

/** How many sheets a PDF has. */
export const sheetsOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
