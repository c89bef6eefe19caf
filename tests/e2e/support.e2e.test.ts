import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { describePages } from '../support/chromium.ts';
import { askApi, pageSession } from '../support/page-session.ts';

const address = inject('address');

const ranking = z.object({
  priorities: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({ rank: z.number(), points: z.number(), country: z.object({ name: z.string() }) }),
    ),
  }),
});
const RANKING = `query ($filter: CountryFilter, $weights: PriorityWeights) {
  priorities(first: 20, filter: $filter, weights: $weights) {
    totalCount
    nodes { rank points country { name } }
  }
}`;

describePages('the page of support', () => {
  const session = pageSession(address);

  /** The countries of the ranking as the page shows them. */
  const shown = async () => ({
    names: await session.page.locator('.ranked-name > a').allInnerTexts(),
    ranks: (await session.page.locator('.rank').allInnerTexts()).map(Number),
    points: (await session.page.locator('.points').allInnerTexts()).map(Number),
  });
  const asked = async (variables: Readonly<Record<string, unknown>>) => {
    const { nodes } = (await askApi(address, RANKING, ranking, variables)).priorities;
    return {
      names: nodes.map(({ country }) => country.name),
      ranks: nodes.map(({ rank }) => rank),
      points: nodes.map(({ points }) => points),
    };
  };

  it('ranks as the API does, under the choices and the weights in the address', async () => {
    await session.open('/support');
    expect(await shown()).toEqual(await asked({}));
    await session.page.getByRole('combobox', { name: 'Region' }).selectOption('Africa');
    await session.page.waitForURL('**/support?region=AFR');
    await session.settled();
    expect(await shown()).toEqual(await asked({ filter: { region: { in: ['AFR'] } } }));
    await session.open('/support?weights=nationalTeam:0,landlocked:50');
    expect(await shown()).toEqual(await asked({ weights: { nationalTeam: 0, landlocked: 50 } }));
    const link = session.page.getByRole('link', { name: 'Priorities as CSV' });
    const href = new URL((await link.getAttribute('href')) ?? '', address);
    expect(href.pathname).toBe('/export/priorities.csv');
    expect(JSON.parse(href.searchParams.get('weights') ?? '')).toEqual({
      nationalTeam: 0,
      landlocked: 50,
    });
  });

  it('follows a weight that is moved, says what is none, and goes back to the published ones', async () => {
    await session.open('/support');
    const { page } = session;
    const before = await shown();
    await page.getByText('Weights: the published ones').click();
    const weight = page.getByLabel('Support so far, number');
    await weight.fill('lots');
    await page.getByText('A number from 0 to 1,000.').waitFor();
    await weight.fill('200');
    await page.waitForURL('**/support?weights=support%3A200');
    await session.settled();
    expect(await shown()).toEqual(await asked({ weights: { support: 200 } }));
    await page.getByRole('button', { name: 'Back to the published weights' }).click();
    await page.waitForURL('**/support');
    await session.settled();
    expect(await shown()).toEqual(before);
  });

  it('opens a country by keyboard: every factor, what would change its rank, who could help', async () => {
    await session.open('/support?region=ASP');
    const { page } = session;
    await page
      .getByRole('button', { name: /^Why .* stands there$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await session.settled();
    const opened = page.locator('.ranked-why:not([hidden])');
    await opened.getByText(/With a national CIRT: rank \d+/).waitFor();
    const points = await opened.locator('tbody tr td.number:nth-of-type(4)').allInnerTexts();
    const sum = points.reduce((total, text) => total + Number(text), 0);
    const [first] = (await shown()).points;
    expect(sum).toBeCloseTo(first ?? 0, 1);
    expect(await opened.locator('.help li').count()).toBeGreaterThan(0);
  });

  it('says how a need gets here where none is, and shows activities by year', async () => {
    await session.open('/support');
    const { page } = session;
    const needs = page.getByRole('region', { name: 'Needs by office' });
    expect(await needs.innerText()).toMatch(/No need is on record with any of \d+ offices/);
    expect(await needs.innerText()).toContain('raises its need with its ITU office');
    const cell = page.getByRole('button', { name: /^Assessment, 2014: \d+ activit/ });
    const count = Number(await cell.innerText());
    await cell.click();
    await page.waitForURL('**/support?row=ASSESSMENT&year=2014');
    const region = page.getByRole('region', { name: 'Activities', exact: true });
    expect(await region.locator('.grid tbody tr').count()).toBe(Math.min(count, 12));
    await page.goBack();
    await page.waitForURL('**/support');
  });

  it.each([
    ['light', '/support', 1280],
    ['dark', '/support?weights=support:20&rows=provider', 1280],
    ['dark', '/support?region=AFR', 360],
  ] as const)('has no accessibility violation: %s %s at %d pixels', async (scheme, path, width) => {
    await session.page.emulateMedia({ colorScheme: scheme });
    await session.page.setViewportSize({ width, height: 900 });
    await session.open(path);
    await session.page.getByRole('button', { name: /^Why/ }).first().click();
    await session.settled();
    await session.expectNoViolations();
  });
});
