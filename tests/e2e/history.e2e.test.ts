import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { describePages } from '../support/chromium.ts';
import { askApi, pageSession } from '../support/page-session.ts';

const address = inject('address');

const said = z.object({
  changes: z.object({ totalCount: z.number() }),
});
const SAID = `query ($filter: RevisionFilter) { changes(filter: $filter) { totalCount } }`;

const record = z.object({ team: z.object({ name: z.string() }) });
const RECORD = `query ($slug: String!) { team(slug: $slug) { name } }`;

describePages('the history on the pages', () => {
  const session = pageSession(address);

  it.each([
    ['a team', '/teams/pl-certpl', { team: { in: ['pl-certpl'] } }],
    ['a country', '/countries/HT', { country: { in: ['HT'] } }],
  ])('of %s has as many changes as the API, or says since when they are kept', async (...of) => {
    const [, path, filter] = of;
    const { changes } = await askApi(address, SAID, said, { filter });
    await session.open(path);
    const history = session.page.getByRole('region', { name: 'History', exact: true });
    await history.waitFor();
    await session.settled();
    const shown = await history.locator('.change-what').count();
    expect(shown).toBe(Math.min(changes.totalCount, 20));
    expect(await history.getByText('No change is on record.').count()).toBe(shown === 0 ? 1 : 0);
    await history.getByText(/first import/).waitFor();
  });

  it('shows what the record of a team said on a day, which is in the address', async () => {
    const { page } = session;
    const { team } = await askApi(address, RECORD, record, { slug: 'pl-certpl' });
    await session.open('/teams/pl-certpl?on=2026-01-31');
    const was = page.getByRole('region', { name: 'As it was' });
    await was.getByText('This is the past: what the record said').waitFor();
    expect(
      await was.getByRole('row', { name: 'Name', exact: false }).first().innerText(),
    ).toContain(team.name);
    await was.getByRole('button', { name: 'Back to today' }).click();
    await was.getByRole('table').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('on=');
  });

  it('is found from the report of progress, live, and may be paused by keys', async () => {
    const { page } = session;
    await session.open('/progress');
    await page.getByRole('link', { name: 'What changed lately' }).click();
    await page.getByRole('heading', { name: 'What changed lately', level: 1 }).waitFor();
    await page.getByText('Live: changes appear here').waitFor();
    await page.getByRole('button', { name: 'Pause' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Paused:').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Live: changes appear here').waitFor();
  });

  it('is narrowed down by choices, which are in the address', async () => {
    const { page } = session;
    await session.open('/changes');
    const country = page.getByRole('combobox', { name: /^Country/ });
    await country.selectOption('BR');
    await page.waitForURL('**/changes?country=BR');
    await page.getByRole('combobox', { name: /^Role/ }).selectOption('PARTNER');
    await page.waitForURL('**/changes?country=BR&role=PARTNER');
    await session.settled();
    const filter = { country: { in: ['BR'] }, role: { in: ['PARTNER'] } };
    const { changes } = await askApi(address, SAID, said, { filter });
    expect(await page.locator('.change-what').count()).toBe(changes.totalCount);
    await page.getByRole('button', { name: 'All changes' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await country.inputValue()).toBe('');
  });

  it('is readable by all, by day and by night, on a telephone and in Arabic', async () => {
    const { page } = session;
    for (const path of ['/changes', '/teams/br-certbr?on=2026-11-20', '/countries/BR']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await session.open(path);
        await session.expectNoViolations();
      }
      await page.setViewportSize({ width: 360, height: 740 });
      await session.open(`${path}${path.includes('?') ? '&' : '?'}lang=ar`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(360);
      await session.expectNoViolations();
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(() => {
        sessionStorage.clear();
        localStorage.clear();
      });
    }
  });
});
