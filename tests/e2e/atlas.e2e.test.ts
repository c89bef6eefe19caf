import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import { describePages, launchChromium } from '../support/chromium.ts';
import { askApi, pageSession } from '../support/page-session.ts';

const address = inject('address');

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
  const session = pageSession(address, { width: 1440, height: 900 });
  let page: Page;
  beforeEach(() => {
    ({ page } = session);
  });

  /** Opens the page and waits until countries are drawn. */
  async function open(path: string) {
    await page.goto(path);
    await page.locator('.graph canvas').first().waitFor();
    await page.locator('.headline .number').waitFor();
  }

  it('says what the API says', async () => {
    const { total } = (await askApi(address, TOTALS, totals)).coverage;
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
    const { total } = (await askApi(address, TOTALS, totals)).coverage;
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
    const { total } = (await askApi(address, query, totals)).coverage;
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
    session.forgive('503');
  });

  it('tells a day of the past, by keyboard, and plays on from there', async () => {
    const past = TOTALS.replace('by: WORLD', 'by: WORLD, asOf: "2020-01-01"');
    const { total } = (await askApi(address, past, totals)).coverage;
    await open('/?asOf=2020-01-01');
    const number = page.locator('.headline .number');
    expect(await number.innerText()).toBe(String(total.absent));
    expect(await page.locator('.headline').innerText()).toContain('As known on 1 January 2020');

    const slider = page.getByRole('slider', { name: 'The day shown' });
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/asOf=2019-10-01/);
    await page.getByText('As known on 1 October 2019').waitFor();

    await page.getByRole('button', { name: 'Play from the chosen day' }).press('Enter');
    await page.waitForURL(/asOf=2021-01-01/);
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    await page.getByRole('button', { name: 'Play from the chosen day' }).waitFor();
  });

  it('asks for a day once, and never moves the page when the day changes', async () => {
    await open('/?asOf=2019-01-01');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      // What is asked of all days may still be on its way.
      if (request.url().endsWith('/graphql') && body.includes('"asOf":')) asked.push(body);
    });
    const place = () => page.locator('.stage').boundingBox();
    const before = await place();
    const slider = page.getByRole('slider');
    await slider.press('ArrowRight');
    await page.getByText('As known on 1 April 2019').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toHaveLength(2);
    await slider.press('ArrowLeft');
    await page.getByText('As known on 1 January 2019').waitFor();
    expect(asked).toHaveLength(2);
    expect(await place()).toEqual(before);
  });

  it('compares two days: how many changed, which, and why', async () => {
    const query = `{ coverageChanges(from: "2020-01-01", to: "2024-01-01", first: 250) { totalCount nodes { country { name } } } }`;
    const { coverageChanges } = await askApi(
      address,
      query,
      z.object({
        coverageChanges: z.object({
          totalCount: z.number(),
          nodes: z.array(z.object({ country: z.object({ name: z.string() }) })),
        }),
      }),
    );
    await page.goto('/?layout=table&asOf=2024-01-01&compare=2020-01-01');
    const difference = page.locator('.difference');
    await difference.waitFor();
    expect(await difference.innerText()).toContain(
      `${coverageChanges.totalCount} Member States have changed`,
    );
    expect(await page.locator('td .from-to').count()).toBe(coverageChanges.totalCount);
    const [first] = coverageChanges.nodes;
    if (!first) throw new Error('Nothing has changed in four years.');
    const row = page.getByRole('row').filter({
      has: page.getByRole('button', { name: first.country.name, exact: true }),
    });
    expect(await row.innerText()).toMatch(/→/);
    expect(await row.innerText()).toMatch(/A change in|Perhaps/);
    await row.getByRole('button').click();
    await page.getByRole('complementary').getByText('What has changed').waitFor();
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await difference.waitFor({ state: 'detached' });
  });

  it('stands by region and by network, and says what stands where', async () => {
    await open('/');
    await page.getByRole('button', { name: 'Regions' }).click();
    await page.locator('.cluster-name').getByText('Asia-Pacific').waitFor({ state: 'attached' });
    expect(await page.locator('.cluster').count()).toBe(6);
    await page.getByRole('button', { name: 'Networks' }).click();
    await page.locator('.cluster-name').getByText('In no network').waitFor({ state: 'attached' });
    await page.getByText('The networks').click();
    await page.getByText('Forum of Incident Response and Security Teams').waitFor();
    expect(page.url()).toContain('layout=networks');
  });

  it('filters by evidence, and gives the same countries as a table', async () => {
    await page.goto('/?layout=table');
    await page.getByRole('button', { name: /^indirect/ }).click();
    expect(page.url()).toContain('evidence=INDIRECT');
    const rows = page.locator('table.countries tbody tr');
    const shown = await rows.count();
    const grades = await rows.locator('td:nth-child(5)').allInnerTexts();
    expect(new Set(grades)).toEqual(new Set(['indirect']));
    await page.getByText('Share and export').click();
    const address = await page.getByRole('link', { name: 'Table (CSV)' }).getAttribute('href');
    const table = await page.request.get(address ?? '');
    expect((await table.text()).trim().split('\n')).toHaveLength(shown + 1);
  });

  it('is taken away as picture and drawing, with what they say', async () => {
    await open('/?region=AFR&asOf=2020-01-01');
    await page.getByText('Share and export').click();
    for (const [name, start] of [
      ['Picture (PNG)', '\x89PNG'],
      ['Drawing (SVG)', '<svg'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const content = await readFile(await download.path());
      expect(content.toString('latin1').startsWith(start)).toBe(true);
      if (start !== '<svg') continue;
      const drawing = content.toString('utf8');
      for (const said of [
        '1 January 2020',
        'Within: Africa',
        'Being established',
        'Natural Earth',
      ]) {
        expect(drawing).toContain(said);
      }
    }
  });

  it('stands in the frame of another page, without header and choices', async () => {
    await page.route('**/another-page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<title>Another page</title><iframe title="Atlas" width="900" height="600" src="${address}/?embed=1&region=AFR"></iframe>`,
      }),
    );
    await page.goto('/another-page');
    const frame = page.frameLocator('iframe');
    await frame.locator('.headline .number').waitFor();
    await frame.locator('.graph canvas').first().waitFor();
    expect(await frame.locator('header, .time, .tools').count()).toBe(0);
    const whole = frame.getByRole('link', { name: 'Open in the CIRT Atlas' });
    expect(await whole.getAttribute('href')).toContain('region=AFR');
  });

  it('shows the table, and says so, where the graph cannot be drawn', async () => {
    await page.route('**/GraphView*.js', (route) => route.abort());
    await page.goto('/');
    await page.getByText('The graph could not be loaded.').waitFor();
    await page.locator('table.countries').waitFor();
    session.forgive('ERR_FAILED');
  });

  it.each([
    ['fr', 'ltr', 'Carte', 'Allemagne'],
    ['es', 'ltr', 'Mapa', 'Alemania'],
    ['ru', 'ltr', 'Карта', 'Германия'],
    ['zh', 'ltr', '地图', '德国'],
    ['ar', 'rtl', 'خريطة', 'ألمانيا'],
  ])('is written in %s, %s, and stays so', async (language, direction, map, germany) => {
    await page.goto('/?layout=table');
    await page.getByRole('combobox', { name: 'Language' }).selectOption(language);
    await page.getByRole('button', { name: map, exact: true }).waitFor();
    await page.getByRole('button', { name: germany, exact: true }).waitFor();
    expect(page.url()).toContain(`lang=${language}`);
    await page.goto('/?layout=table');
    await page.getByRole('button', { name: germany, exact: true }).waitFor();
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([
      language,
      direction,
    ]);
  });

  it('is in the language of the browser where none is chosen', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Map', exact: true }).waitFor();
    const context = await session.browser.newContext({ baseURL: address, locale: 'es-CL' });
    const spanish = await context.newPage();
    await spanish.goto('/');
    await spanish.getByRole('button', { name: 'Mapa' }).waitFor();
    await context.close();
  });

  it.each([
    ['light', '/', 1440],
    ['dark', '/?layout=networks&lang=ar', 768],
    ['light', '/?layout=regions&compare=2020-01-01&country=BA', 1280],
    ['dark', '/?embed=1&lang=ru', 360],
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
    await session.expectNoViolations();
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
