import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { describePages } from '../support/chromium.ts';
import { askApi, pageSession, sheetsOf } from '../support/page-session.ts';

const address = inject('address');

const said = z.object({
  country: z.object({
    name: z.string(),
    coverage: z.object({ state: z.string() }),
    gaps: z.array(z.object({ reason: z.string() })),
    teams: z.object({ nodes: z.array(z.object({ slug: z.string() })) }),
  }),
});
const SAID = `query ($iso2: String!, $asOf: Date) {
  country(iso2: $iso2) {
    name
    coverage(asOf: $asOf) { state }
    gaps(asOf: $asOf) { reason }
    teams { nodes { slug } }
  }
}`;

describePages('the page of a country', () => {
  const session = pageSession(address);

  it('says what the API says: state, gaps, teams', async () => {
    const { country } = await askApi(address, SAID, said, { iso2: 'BR' });
    await session.open('/countries/br');
    const { page } = session;
    expect(await page.locator('h1').innerText()).toBe('Brazil');
    expect(await page.title()).toContain('Brazil');
    expect(await page.locator('.state-card').getAttribute('data-state')).toBe(
      country.coverage.state,
    );
    const gaps = await page.locator('.on-screen .gaps > li').allInnerTexts();
    expect(gaps).toHaveLength(country.gaps.length);
    for (const { reason } of country.gaps) {
      expect(gaps.some((text) => text.includes(reason))).toBe(true);
    }
    for (const { slug } of country.teams.nodes) {
      expect(await page.locator(`a[href="/teams/${slug}"]`).count()).toBeGreaterThan(0);
    }
  });

  it('never says that there is none where only nothing is on record', async () => {
    await session.open('/countries/HT');
    const contact = session.page.locator('.gaps > li', {
      has: session.page.getByRole('heading', { name: 'Single point of contact' }),
    });
    expect(await contact.innerText()).toContain('nothing on record');
    const reach = session.page.getByRole('region', { name: 'Whom to reach' });
    expect(await reach.innerText()).toContain('That does not mean that there is none.');
  });

  it('asks about a day, which is in the address, and comes back', async () => {
    await session.open('/countries/BR');
    const { page } = session;
    await page.getByLabel('As known on').fill('1990-06-01');
    await page.waitForURL('**/countries/BR?asOf=1990-06-01');
    await session.settled();
    const { country } = await askApi(address, SAID, said, { iso2: 'BR', asOf: '1990-06-01' });
    expect(await page.locator('.state-card').getAttribute('data-state')).toBe(
      country.coverage.state,
    );
    expect(await page.locator('.lead').first().innerText()).toContain('1 June 1990');
    await page.goBack();
    await session.settled();
    expect(await page.getByLabel('As known on').inputValue()).not.toBe('1990-06-01');
    expect(await page.locator('.state-card').getAttribute('data-state')).toBe('NATIONAL');
  });

  it('says so when there is no such country, and when the answer fails', async () => {
    await session.open('/countries/XX');
    const { page } = session;
    await page.getByRole('heading', { name: 'There is no country with the code XX' }).waitFor();
    await page.goto('/countries/Haiti');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 503,
        body: '{"errors":[{"message":"gone","extensions":{"code":"UNAVAILABLE"}}]}',
        contentType: 'application/json',
      }),
    );
    await page.goto('/countries/HT');
    await page.getByText('The database cannot be reached at the moment.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Haiti' }).waitFor();
    await session.settled();
    session.forgive('503');
  });

  it.each(['HT', 'BR', 'TV'])('prints as a brief of two sheets at the most: %s', async (iso2) => {
    const { country } = await askApi(address, SAID, said, { iso2 });
    await session.open(`/countries/${iso2}`);
    const { page } = session;
    for (const format of ['A4', 'Letter']) {
      const sheets = sheetsOf(await page.pdf({ format }));
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(2);
    }
    await page.emulateMedia({ media: 'print' });
    const brief = await page.locator('.brief').innerText();
    for (const { reason } of country.gaps) expect(brief).toContain(reason);
    expect(brief).toContain('Sources');
    expect(brief).not.toContain('had not arrived');
    expect(await page.locator('.on-screen').isVisible()).toBe(false);
  });

  it.each([
    ['light', '/countries/HT', 1280],
    ['dark', '/countries/BR', 1280],
    ['dark', '/countries/GM?asOf=2020-01-01', 360],
  ] as const)('has no accessibility violation: %s %s at %d pixels', async (scheme, path, width) => {
    await session.page.emulateMedia({ colorScheme: scheme });
    await session.page.setViewportSize({ width, height: 900 });
    await session.open(path);
    await session.expectNoViolations();
  });
});
