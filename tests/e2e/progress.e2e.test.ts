import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { describePages } from '../support/chromium.ts';
import { askApi, pageSession, sheetsOf } from '../support/page-session.ts';

const address = inject('address');

const states = z.array(z.object({ state: z.string(), countries: z.number() }));
const end = z.object({
  total: z.object({ covered: z.number(), absent: z.number(), countries: z.number(), states }),
  regions: z.array(z.object({ key: z.string(), states })),
});
const report = z.object({
  progress: z.object({
    before: end,
    after: end,
    newlyCovered: z.object({
      nodes: z.array(z.object({ country: z.object({ name: z.string() }) })),
    }),
    absent: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
    activities: z.object({ byKind: z.array(z.object({ activities: z.number() })) }),
    caveats: z.object({ undated: z.object({ count: z.number(), of: z.number() }) }),
  }),
});
const END = `total { covered absent countries states { state countries } }
  regions { key states { state countries } }`;
const REPORT = `query ($from: Date!, $to: Date!) {
  progress(from: $from, to: $to) {
    before { ${END} } after { ${END} }
    newlyCovered(first: 250) { nodes { country { name } } }
    absent(first: 250) { nodes { name } }
    activities { byKind { activities } }
    caveats { undated { count of } }
  }
}`;
const PERIOD = { from: '2023-12-31', to: '2024-12-31' };
const PATH = '/progress?from=2023-12-31&to=2024-12-31';

describePages('the page of progress', () => {
  const session = pageSession(address);

  it('has the numbers of the API: ends, changes, countries still without, activities, caveats', async () => {
    const { progress } = await askApi(address, REPORT, report, PERIOD);
    await session.open(PATH);
    const { page } = session;
    expect(await page.locator('.figure').allInnerTexts()).toEqual([
      String(progress.after.total.covered),
      String(progress.after.total.absent),
    ]);
    const regions = page.getByRole('region', { name: 'States by region' });
    await regions.getByText('The numbers as a table').click();
    const rows = regions.locator('tbody tr');
    // All countries, then six regions, each at both ends.
    expect(await rows.count()).toBe(14);
    const sums = async (row: number) =>
      (await rows.nth(row).locator('td.number').allInnerTexts()).map(Number);
    const counted = (list: z.infer<typeof states>) =>
      list.map(({ countries }) => countries).sort((a, b) => a - b);
    for (const [row, total] of [progress.before.total, progress.after.total].entries()) {
      const shown = await sums(row);
      expect(shown.at(-1)).toBe(total.countries);
      expect(shown.slice(0, -1).sort((a, b) => a - b)).toEqual(counted(total.states));
    }
    const africa = progress.after.regions.find(({ key }) => key === 'AFR');
    expect((await sums(3)).slice(0, -1).sort((a, b) => a - b)).toEqual(
      counted(africa?.states ?? []),
    );
    const gained = await page.locator('table.changes').first().locator('tbody th').allInnerTexts();
    expect(gained.sort()).toEqual(
      progress.newlyCovered.nodes.map(({ country }) => country.name).sort(),
    );
    expect(await page.locator('.absent-list a').count()).toBe(progress.absent.nodes.length);
    const kinds = await page
      .locator('table.counts')
      .first()
      .locator('tbody tr td:nth-child(2)')
      .allInnerTexts();
    expect(kinds.map(Number)).toEqual(
      progress.activities.byKind.map(({ activities }) => activities),
    );
    const { count, of } = progress.caveats.undated;
    expect(await page.locator('.caveats tr').first().innerText()).toContain(`${count} of ${of}`);
  });

  it('keeps the period in the address, refuses one that is backwards, and goes back', async () => {
    await session.open(PATH);
    const { page } = session;
    await page.getByLabel('To', { exact: true }).fill('2022-12-31');
    await page.getByText('has no days in it').waitFor();
    expect(page.url()).toContain('to=2022-12-31');
    await page.goBack();
    await session.settled();
    expect(page.url()).toContain('to=2024-12-31');
    await page.getByRole('combobox', { name: 'Region' }).selectOption('Africa');
    await page.waitForURL('**region=AFR');
    await session.settled();
    expect(await page.locator('.lead').first().innerText()).toMatch(/^Africa: .*31 December 2023/);
  });

  it('is there as a file for the same period', async () => {
    await session.open(PATH);
    for (const name of ['As CSV', 'As JSON']) {
      const href = await session.page.getByRole('link', { name }).getAttribute('href');
      const response = await fetch(new URL(href ?? '', address));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toContain('2023-12-31-2024-12-31');
    }
  });

  it('says what to do where no report is published, and where there is none of that id', async () => {
    await session.open('/progress');
    await session.page.getByText('No report has been published yet.').waitFor();
    await session.open('/progress?report=UHVibGlzaGVkUmVwb3J0OjA');
    const reading = session.page.getByRole('region', { name: 'A published report' });
    await reading.waitFor();
    await reading.getByRole('button', { name: 'Back to the report of today' }).click();
    await session.page.waitForURL('**/progress');
  });

  it('is printed with its tables opened and nothing that only a screen can do', async () => {
    await session.open(PATH);
    const { page } = session;
    expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.header').isVisible()).toBe(false);
    expect(await page.locator('.page-actions').isVisible()).toBe(false);
    expect(await page.locator('.states-table').first().isVisible()).toBe(true);
  });

  it.each([
    ['light', PATH, 1280],
    ['dark', '/progress', 1280],
    ['dark', '/progress?region=AFR', 360],
  ] as const)('has no accessibility violation: %s %s at %d pixels', async (scheme, path, width) => {
    await session.page.emulateMedia({ colorScheme: scheme });
    await session.page.setViewportSize({ width, height: 900 });
    await session.open(path);
    for (const summary of await session.page.locator('.part summary').all()) await summary.click();
    await session.expectNoViolations();
  });
});
