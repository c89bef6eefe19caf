import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import { describePages } from '../support/chromium.ts';
import { askApi, pageSession } from '../support/page-session.ts';

const address = inject('address');

const counted = z.object({ teams: z.object({ totalCount: z.number() }) });
const countOf = async (filter: string) =>
  (await askApi(address, `{ teams(filter: ${filter}, first: 0) { totalCount } }`, counted)).teams
    .totalCount;

/** Until it holds; a busy machine takes its time. */
const eventually = (holds: () => void | Promise<void>) => vi.waitFor(holds, { timeout: 30_000 });

const AFRICAN = '{ country: { region: { in: [AFR] } } }';
const AFRICAN_AND_ACTIVE = '{ country: { region: { in: [AFR] } }, status: { in: [ACTIVE] } }';

describePages('the directory', () => {
  const session = pageSession(address, { width: 1440, height: 900 });
  let page: Page;
  beforeEach(() => {
    ({ page } = session);
  });

  const rows = () => page.locator('.team-table tbody tr');
  const option = (name: string) =>
    page.getByRole('checkbox', { name: new RegExp(`^${name} ?\\d*$`) });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  /** Opens the directory and waits until its teams stand there. */
  async function open(path: string) {
    await page.goto(path);
    await settled();
  }

  /** Waits until the rows belong to the choices. */
  async function settled() {
    await page.locator('.found[aria-busy="false"] .found-count').waitFor();
    await page.locator('.facet .check').first().waitFor();
  }

  /** How many teams the page says there are. */
  async function shownCount(): Promise<number> {
    return Number(/^\d+/.exec(await page.locator('.found-count').innerText())?.[0]);
  }

  it('shows page after page of all teams, and keeps their place', async () => {
    const total = await countOf('{}');
    await open('/teams');
    expect(await shownCount()).toBe(total);
    expect(await rows().count()).toBe(50);
    const first = await rows().first().innerText();
    await page.getByRole('button', { name: /^Show more: 50 of/ }).click();
    await eventually(async () => {
      expect(await rows().count()).toBe(100);
    });
    expect(await rows().first().innerText()).toBe(first);
    expect(page.url()).toContain('pages=2');

    // Back from a team the list is as long as it was.
    await rows().nth(80).locator('.team-name').click();
    await page.locator('.identity').waitFor();
    await page.goBack();
    await eventually(async () => {
      expect(await rows().count()).toBe(100);
    });
  });

  it('narrows down by boxes that say how many teams there would be', async () => {
    await open('/teams');
    const african = await countOf(AFRICAN);
    expect(await page.locator('.check', { has: option('Africa') }).innerText()).toContain(
      String(african),
    );
    await option('Africa').check();
    await eventually(async () => {
      expect(await shownCount()).toBe(african);
    });
    await settled();
    const active = await countOf(AFRICAN_AND_ACTIVE);
    await eventually(async () => {
      expect(await page.locator('.check', { has: option('active') }).innerText()).toContain(
        String(active),
      );
    });
    await option('active').check();
    await eventually(async () => {
      expect(await shownCount()).toBe(active);
    });
    expect(page.url()).toContain('region=AFR&status=ACTIVE');
    // The other regions stand there still: they can be added.
    expect(await option('Europe').count()).toBe(1);

    await page.reload();
    await settled();
    expect(await shownCount()).toBe(active);
    await page.getByRole('button', { name: 'Remove Status active' }).click();
    await eventually(async () => {
      expect(await shownCount()).toBe(african);
    });
    await page.goBack();
    await eventually(async () => {
      expect(await shownCount()).toBe(active);
    });
    await page.getByRole('button', { name: 'Clear all' }).click();
    const total = await countOf('{}');
    await eventually(async () => {
      expect(await shownCount()).toBe(total);
    });
    expect(new URL(page.url()).search).toBe('');
  });

  it('finds by name while one types, and says what to do where there is nothing', async () => {
    await open('/teams');
    await page.keyboard.press('f');
    await page.keyboard.type('certin');
    await page.getByRole('link', { name: 'CERT-In', exact: true }).waitFor();
    expect(page.url()).toContain('search=certin');
    await page.getByRole('searchbox', { name: 'Name', exact: true }).fill('qqqqzzzz');
    await page.getByText('No team on record matches these choices.').waitFor();
    await page.locator('.none').getByRole('button', { name: 'Clear all' }).click();
    await rows().first().waitFor();
    expect(await page.getByRole('searchbox', { name: 'Name', exact: true }).inputValue()).toBe('');
  });

  it('is sorted, shown as cards, and says what the reader wants to know', async () => {
    await open('/teams?region=EUR');
    await page.getByRole('button', { name: 'Columns' }).click();
    await option('Since').check();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Since' }).getByRole('button').click();
    await eventually(async () => {
      const years = await rows().locator('td[data-column="since"]').allInnerTexts();
      const known = years.map((text) => Number(/\d{4}/.exec(text)?.[0] ?? 0));
      expect(known.length).toBe(50);
      expect(known).toEqual([...known].sort((a, b) => b - a));
    });
    expect(await page.getByRole('columnheader', { name: 'Since' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await page.getByRole('button', { name: 'Cards' }).click();
    await page.locator('.team-card').first().waitFor();
    expect(await page.locator('.team-card').count()).toBe(50);
    expect(page.url()).toContain('layout=cards');
  });

  it('gives the teams it shows as CSV, all of them', async () => {
    await open('/teams?region=AFR');
    const african = await countOf(AFRICAN);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'These teams as CSV' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const table = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(text, { bom: true, columns: true }));
    expect(table).toHaveLength(african);
  });

  it('keeps what it has, and offers to try again, when an answer fails', async () => {
    await open('/teams');
    await page.route('**/graphql', (route) =>
      route.fulfill({
        status: 503,
        body: '{"errors":[{"message":"gone","extensions":{"code":"UNAVAILABLE"}}]}',
        contentType: 'application/json',
      }),
    );
    await option('Africa').check();
    await page.getByText('The database cannot be reached at the moment.').waitFor();
    expect(await rows().count()).toBe(50);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    const african = await countOf(AFRICAN);
    await eventually(async () => {
      expect(await shownCount()).toBe(african);
    });
    session.forgive('503');
  });

  it('shows a team with its contact, its networks, and where each fact comes from', async () => {
    const shape = z.object({
      team: z.object({
        contacts: z.object({ nodes: z.array(z.object({ email: z.string() })) }),
        memberships: z.object({
          nodes: z.array(z.object({ network: z.object({ shortName: z.string() }) })),
        }),
        source: z.string(),
      }),
    });
    const { team } = await askApi(
      address,
      '{ team(slug: "pl-certpl") { source contacts { nodes { email } } memberships { nodes { network { shortName } } } } }',
      shape,
    );
    await page.goto('/teams/pl-certpl');
    await page.getByRole('heading', { name: 'CERT Polska', level: 1 }).waitFor();
    expect(await page.title()).toBe('CERT Polska · CIRT Atlas');
    const text = await page.locator('main').innerText();
    for (const { email } of team.contacts.nodes) expect(text).toContain(email);
    for (const { network } of team.memberships.nodes) expect(text).toContain(network.shortName);
    expect(text).toContain(team.source);
    expect(text).toContain('TLP:CLEAR');
    expect(text).toContain('documented');

    for (const [name, start] of [
      ['vCard', 'BEGIN:VCARD'],
      ['RFC 2350', 'CERT Polska'],
    ] as const) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      const file = await fetch(new URL(href ?? '', address));
      expect(file.status).toBe(200);
      expect(await file.text()).toContain(start);
    }

    await page.getByRole('button', { name: 'Report a mistake' }).click();
    const dialog = page.getByRole('dialog', { name: 'Report a mistake' });
    await dialog.getByLabel('What is mistaken?').selectOption({ label: 'Status: active' });
    await dialog.getByLabel('What is right, and how do you know?').fill('It has a new name.');
    const report = await dialog.getByLabel('Your report').inputValue();
    expect(report).toContain('Team: CERT Polska (pl-certpl)');
    expect(report).toContain('On record: Status: active');
    expect(report).toContain(`Source: ${team.source}`);
    expect(report).toContain('Mistake: It has a new name.');
    await dialog.getByRole('button', { name: 'Send the report' }).click();
    const thanks = dialog.getByRole('status');
    await eventually(async () => {
      expect(await thanks.innerText()).toMatch(/Your report has the number mistake-[0-9a-f]{12}/);
    });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Report a mistake');
  });

  it('says that there is no such team, and who is called like it', async () => {
    await page.goto('/teams/in-certinn');
    await page.getByRole('heading', { name: 'There is no team “in-certinn” on record' }).waitFor();
    await page.getByRole('link', { name: 'CERT-In', exact: true }).click();
    await page.getByRole('heading', { name: 'CERT-In', level: 1, exact: true }).waitFor();
    await eventually(async () => {
      expect(await focused()).toBe('CERT-In');
    });
  });

  it('is one search from every page, for teams, networks and countries', async () => {
    await page.goto('/teams/pl-certpl');
    await page.locator('.identity').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('africacert');
    await page.getByRole('option', { name: /^AfricaCERT Network/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => {
      expect(page.url()).toContain('/network?network=africacert');
    });
    await page.getByRole('heading', { name: 'Network', level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('kenya');
    await page.getByRole('option', { name: /^Kenya Country/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => {
      expect(page.url()).toContain('/countries/KE');
    });
    await page.goBack();
    await page.getByRole('heading', { name: 'Network', level: 1 }).waitFor();
  });

  it('lists its keys, and does nothing on a single key where that is turned off', async () => {
    await open('/teams');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys of this page' });
    await keys.getByText('Change between list and cards').waitFor();
    await keys.getByLabel('Single keys do something').uncheck();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.keyboard.press('v');
    await page.keyboard.press('?');
    expect(await keys.count()).toBe(0);
    expect(await page.locator('.team-table').count()).toBe(1);
    await page.getByRole('button', { name: 'Keys of this page' }).click();
    await keys.getByLabel('Single keys do something').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await page.locator('.team-cards').waitFor();
  });

  it.each([
    ['light', '/teams', 1440],
    ['dark', '/teams?region=AFR&status=UNVERIFIED', 1280],
    ['light', '/teams?layout=cards', 768],
    ['dark', '/teams?search=qqqqzzzz', 360],
    ['light', '/teams/pl-certpl', 1280],
    ['dark', '/teams/hn-csirt', 360],
    ['dark', '/teams/no-such-team', 768],
  ] as const)('has no accessibility violation: %s %s at %d pixels', async (scheme, path, width) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    await session.expectNoViolations();
  });
});
