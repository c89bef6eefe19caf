import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import { describePages, launchChromium } from '../support/chromium.ts';

const address = inject('address');

/** What the API itself says, to hold the page against. */
async function ask<T>(query: string, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return z.object({ data: shape }).parse(await response.json()).data;
}

const totals = z.object({
  coverage: z.object({
    total: z.object({
      countries: z.number(),
      absent: z.number(),
      states: z.array(z.object({ state: z.string(), countries: z.number() })),
    }),
  }),
});
const TOTALS = `{ coverage(by: WORLD) { total { countries absent states { state countries } } } }`;

describePages('the Atlas page', () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let hosts: Set<string>;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({ viewport, baseURL: address });
    page = await context.newPage();
    complaints = [];
    hosts = new Set();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).origin]);
  });

  /** Opens the page and waits until countries are drawn. */
  async function open(path: string) {
    await page.goto(path);
    await page.locator('.graph canvas').first().waitFor();
    await page.locator('.headline .number').waitFor();
  }

  async function expectNoViolations() {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }

  it('says what the API says', async () => {
    const { total } = (await ask(TOTALS, totals)).coverage;
    await open('/');
    expect(await page.locator('.headline .number').innerText()).toBe(String(total.absent));
    expect(await page.locator('.headline').innerText()).toContain(
      `of ${total.countries} Member States`,
    );
    const legend = await page.locator('.legend-count').allInnerTexts();
    expect(legend.map(Number).sort((a, b) => a - b)).toEqual(
      total.states.map(({ countries }) => countries).sort((a, b) => a - b),
    );
    const regions = await page.locator('.region-count').allInnerTexts();
    const absent = regions.map((text) => Number(/^\d+/.exec(text)?.[0]));
    expect(absent.reduce((sum, count) => sum + count, 0)).toBe(total.absent);
  });

  it('shows why a country is in its state, from where that is known, and whom to reach', async () => {
    await open('/?country=HN');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: 'Honduras' }).waitFor();
    const text = await panel.innerText();
    expect(text).toContain('Unknown');
    expect(text).toContain('Sources disagree');
    expect(text).toContain('ITU Global Cybersecurity Index 2024');
    expect(text).toMatch(/indirect/);
    expect(text).toMatch(/years? old|this year/);
    expect(text).toContain('CSIRT-HN');

    await page.goto('/?country=BR');
    await panel.getByRole('heading', { name: 'Brazil' }).waitFor();
    const mail = panel.getByRole('link', { name: 'cert@cert.br', exact: true });
    expect(await mail.getAttribute('href')).toBe('mailto:cert@cert.br');
  });

  it('is walked by keyboard: search, read, close, filter, table', async () => {
    await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('cote d');
    await page.getByRole('option', { name: /Côte d.Ivoire Country/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: "Côte d'Ivoire", exact: true }).waitFor();
    expect(page.url()).toContain('country=CI');
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /^Show only: Absent/ }).focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('states=ABSENT');
    await page.getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('Enter');
    const rows = page.locator('table.countries tbody tr');
    const shown = await rows.count();
    const { total } = (await ask(TOTALS, totals)).coverage;
    expect(shown).toBe(total.states.find(({ state }) => state === 'ABSENT')?.countries);

    await page.getByRole('button', { name: 'Country', exact: true }).focus();
    await page.keyboard.press('Enter');
    const names = await rows.locator('th .link').allInnerTexts();
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    await rows.first().locator('th .link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: names[0] ?? '', exact: true }).waitFor();
  });

  it('keeps map, table and totals in step with the choices in the URL', async () => {
    const query = `{ coverage(by: WORLD, filter: { region: { in: [AFR] }, developmentGroup: { in: [LDC] } }) { total { countries absent states { state countries } } } }`;
    const { total } = (await ask(query, totals)).coverage;
    await open('/?region=AFR&groups=LDC');
    const headline = await page.locator('.headline').innerText();
    expect(headline).toContain('Africa');
    expect(headline).toContain('Least developed');
    expect(await page.locator('.headline .number').innerText()).toBe(String(total.absent));
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('table.countries tbody tr').count()).toBe(total.countries);
    await page.goBack();
    await page.locator('.graph canvas').first().waitFor();
  });

  it('chooses a country by a click on its mark, and shows what is under the pointer', async () => {
    await open('/?states=ABSENT');
    // Tajikistan stands alone: its mark is found by its label's place on the world.
    const box = await page.locator('.graph').boundingBox();
    if (!box) throw new Error('The graph has no size.');
    const hover = page.locator('.hover-card');
    for (let x = 0.5; x < 0.8 && (await hover.count()) === 0; x += 0.006) {
      for (let y = 0.1; y < 0.25 && (await hover.count()) === 0; y += 0.012) {
        await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
      }
    }
    const name = await hover.locator('strong').innerText();
    await page.mouse.down();
    await page.mouse.up();
    await page.getByRole('complementary').getByRole('heading', { name, exact: true }).waitFor();
  });

  it('says so when there is no such country, and when the answer fails', async () => {
    await open('/?country=XX');
    await page.getByText('There is no country with the code XX on record.').waitFor();
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 503,
        body: '{"errors":[{"message":"gone","extensions":{"code":"UNAVAILABLE"}}]}',
        contentType: 'application/json',
      }),
    );
    await page.goto('/');
    await page.getByText('The database cannot be reached at the moment.').first().waitFor();
    await page.unroute('**/graphql');
    const retry = page.getByRole('button', { name: 'Try again' });
    while ((await retry.count()) > 0) await retry.first().click();
    await page.locator('.headline .number').waitFor();
    complaints = complaints.filter((text) => !text.includes('503'));
  });

  it.each([
    ['light', '/', 1440],
    ['dark', '/?country=HN', 1440],
    ['light', '/?layout=table&country=BA', 1280],
    ['dark', '/?layout=table&groups=LDC', 768],
    ['light', '/?region=ASP&states=ABSENT', 360],
  ] as const)('has no accessibility violation: %s %s at %d pixels', async (scheme, path, width) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await page.locator('.headline .number').waitFor();
    await page.waitForLoadState('networkidle');
    await expectNoViolations();
  });

  it.each([360, 768, 1280, 1920])('has nothing wider than the page at %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open('/');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

/** Does it, and does it again, until that is to be seen. */
async function untilSeen(what: Locator, act: () => Promise<void>) {
  await vi.waitFor(
    async () => {
      await act();
      await what.waitFor({ timeout: 2_000 });
    },
    { timeout: 30_000 },
  );
}

describePages('the page of the API', () => {
  it('is GraphiQL with three questions that run, from this host alone', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${address}/graphql`);
    for (const name of ['WhereAbsent', 'WhomDoICall', 'CoverageByRegion']) {
      const editor = page.locator('.graphiql-query-editor').getByText(`query ${name}`);
      // GraphiQL's tabs and buttons miss a click that comes while they still move: a person clicks again.
      await untilSeen(editor, () => page.getByRole('tab', { name }).click());
      const answered = page.waitForResponse((response) =>
        Boolean(response.request().postData()?.includes(`query ${name}`)),
      );
      const answer = page.locator('.result-window').getByText('"data"');
      await untilSeen(answer, () => page.getByRole('button', { name: /execute/i }).click());
      z.strictObject({ data: z.object({}) }).parse(await (await answered).json());
    }
    expect([...hosts].filter((host) => host !== 'null')).toEqual([new URL(address).origin]);
    await browser.close();
  });
});
