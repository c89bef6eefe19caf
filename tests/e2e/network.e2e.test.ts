import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { describePages } from '../support/chromium.ts';
import { askApi, pageSession } from '../support/page-session.ts';

const address = inject('address');

/** How many nodes the API finds in a scope. */
async function nodesIn(scope: string): Promise<number> {
  const query = `{ graph(scope: ${scope}, maxNodes: 1) { nodeCounts { found } } }`;
  const counts = z.array(z.object({ found: z.number() }));
  const { graph } = await askApi(
    address,
    query,
    z.object({ graph: z.object({ nodeCounts: counts }) }),
  );
  return graph.nodeCounts.reduce((sum, { found }) => sum + found, 0);
}

describePages('the Network page', () => {
  const session = pageSession(address, { width: 1440, height: 900 });
  let page: Page;
  beforeEach(() => {
    ({ page } = session);
  });

  /** Opens a view and waits until its graph and its list are there. */
  async function open(path: string) {
    await page.goto(path);
    await page.locator('.network-elements canvas').first().waitFor();
    await page.locator('.network-rows li').first().waitFor();
  }

  /** How many nodes the list says that it holds. */
  const listed = async () =>
    Number(await page.locator('.network-rows li').first().getAttribute('aria-setsize'));

  it('starts from what is found, and holds what the API finds', async () => {
    await page.goto('/network');
    await page.getByRole('heading', { name: 'Whose network would you like to see?' }).waitFor();
    await page.getByRole('searchbox', { name: 'Find a team, network or country' }).fill('apcert');
    await page
      .getByRole('option', { name: /APCERT/ })
      .first()
      .click();
    await page.locator('.network-rows li').first().waitFor();
    expect(new URL(page.url()).search).toBe('?network=apcert');
    const scope = '{ neighbourhood: { of: [{ network: "apcert" }], depth: 1 } }';
    expect(await listed()).toBe(await nodesIn(scope));
  });

  it('is walked by keyboard: open, read, expand, select, undo', async () => {
    await open('/network?country=BR');
    const before = await listed();
    await page.locator('.network-name[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const name = await page.locator('.network-name:focus .network-label').innerText();
    const names = await page.locator('.network-label').allInnerTexts();
    expect(names.toSorted(new Intl.Collator('en').compare)[1]).toBe(name);
    await page.keyboard.press(' ');
    await page.getByText('1 selected', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.locator('.network-panel .facts li').first().waitFor();
    expect(await page.locator('.network-panel .facts .source').first().innerText()).toMatch(
      /documented|indirect|unverified/,
    );
    await page.keyboard.press('Escape');
    await page.locator('.network-name:focus').waitFor();

    await page.getByRole('button', { name: /more around CERT\.br$/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/expand=team%3Abr-certbr/);
    await page.getByRole('button', { name: 'Undo: CERT.br' }).waitFor();
    await page.waitForFunction(
      (count) => document.querySelector('.network-rows li')?.ariaSetSize !== String(count),
      before,
    );
    expect(await listed()).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (count) => document.querySelector('.network-rows li')?.ariaSetSize === String(count),
      before,
    );
    expect(page.url()).not.toContain('expand');
  });

  it('says what an expansion added', async () => {
    await open('/network?country=BR');
    await page.getByRole('button', { name: /more around CERT\.br$/ }).click();
    await page.getByText(/^\d+ nodes? added around CERT\.br\.$/).waitFor({ state: 'attached' });
  });

  it('selects all that stand in a box', async () => {
    await open('/network?country=BR');
    const ground = await page.locator('.network-elements').boundingBox();
    if (!ground) throw new Error('The picture has no size.');
    const { x, y, width, height } = ground;
    await page.keyboard.down('Shift');
    await page.mouse.move(x + 4, y + 60);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
    await page.mouse.move(x + width - 4, y + height - 4, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const count = await listed();
    await page.getByText(`${count} selected`, { exact: true }).waitFor();
  });

  it('filters by the legend, in the picture and in its files', async () => {
    await open('/network?network=apcert');
    await page.getByRole('button', { name: /^Show only: Teams/ }).click();
    const csv = page.getByRole('link', { name: 'CSV of links' });
    expect(await csv.getAttribute('href')).toContain('nodeKind=TEAM');
    const kinds = await page.locator('.network-name > .hidden').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['Team', 'Network']));
    for (const link of await page.locator('a.chip[download]').all()) {
      const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', address));
      expect(answer.status).toBe(200);
    }
  });

  it('filters by several tiers and the least number of neighbours, in its files too', async () => {
    await open('/network?network=africacert');
    const tier = page.getByLabel('Tier of membership');
    const words = await tier.locator('option').allInnerTexts();
    const [first = '', second = ''] = words.slice(1);
    await tier.selectOption(first);
    await page.getByRole('button', { name: `Take ${first} out of the picture` }).waitFor();
    await tier.selectOption(second);
    await page.getByRole('button', { name: `Take ${second} out of the picture` }).waitFor();
    await page.getByLabel('Neighbours, at least').fill('3');
    const href = await page.getByRole('link', { name: 'CSV of nodes' }).getAttribute('href');
    const { searchParams } = new URL(href ?? '', address);
    expect(searchParams.getAll('tier')).toEqual([first, second]);
    expect(searchParams.get('minDegree')).toBe('3');
  });

  it('saves what is shown, with its legend and sources', async () => {
    await open('/network?network=apcert');
    for (const format of ['SVG', 'PNG']) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: format, exact: true }).click();
      const stream = await (await saved).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(z.instanceof(Buffer).parse(chunk));
      const file = Buffer.concat(chunks);
      if (format === 'PNG') expect(file.subarray(1, 4).toString()).toBe('PNG');
      else expect(file.toString()).toMatch(/Teams: \d+[^]*Sources: each link names its own/);
    }
  });

  it('explains an introduction, leaves out a hub, and shows the way', async () => {
    await page.goto('/network?panel=introduce&from=br-certbr&to=in-certin');
    const ways = page.locator('.network-ways > li');
    await ways.first().waitFor();
    const fact = ways.first().locator('.network-fact').first();
    expect(await fact.innerText()).toMatch(/documented|indirect|unverified/);
    await page.getByRole('button', { name: 'Leave out FIRST' }).first().click();
    await page.getByRole('button', { name: 'Bring back FIRST' }).waitFor();
    expect(page.url()).toContain('without=first');
    await page.getByRole('button', { name: 'Bring back FIRST' }).click();
    await ways.first().getByRole('button', { name: 'Show in the picture' }).click();
    await ways.first().getByRole('button', { name: 'Shown in the picture' }).waitFor();
    await page.locator('.network-elements canvas').first().waitFor();
    expect(page.url()).toMatch(/team=br-certbr.*team=in-certin.*way=0/);
  });

  it('names who stands alone, who holds others together, who belongs together', async () => {
    await open('/network?whole=1&panel=list');
    await page.getByRole('button', { name: 'Findings' }).click();
    const bridge = page.getByRole('button', { name: /^Without FIRST, \d+ teams would be cut off/ });
    await bridge.click();
    await page.waitForURL(/mark=bridge%3Anetwork%3Afirst/);
    expect(await bridge.getAttribute('aria-pressed')).toBe('true');
    await page.getByText(/^\d+ teams are a member of nothing/).waitFor();
    await page
      .getByText(/of \d+ teams are members$/)
      .first()
      .waitFor();
  });

  it('keeps the list where the drawing cannot be loaded, and says so', async () => {
    await page.route(/NetworkGraph-.*\.js/, (route) => route.abort());
    await page.goto('/network?network=apcert');
    await page.getByText('The drawing could not be loaded.').waitFor();
    await page.locator('.network-rows li').first().waitFor();
    session.forgive('ERR_FAILED');
  });

  it('leaves nothing behind when it is left twenty times', async () => {
    await open('/network?network=apcert');
    const devtools = await page.context().newCDPSession(page);
    const left = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return devtools.send('Memory.getDOMCounters');
    };
    const leaveAndReturn = async () => {
      await page.getByRole('link', { name: 'Atlas', exact: true }).click();
      await page.locator('.network').waitFor({ state: 'detached' });
      await page.goBack();
      await page.locator('.network-elements canvas').first().waitFor();
      await page.locator('.network-rows li').first().waitFor();
    };
    await leaveAndReturn();
    const before = await left();
    for (let count = 0; count < 20; count += 1) await leaveAndReturn();
    const after = await left();
    // Cytoscape alone listens some forty times: one left each time would be eight hundred.
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(120);
    expect(after.nodes - before.nodes).toBeLessThan(600);
  });

  it.each([
    ['light', '/network', 1440],
    ['dark', '/network?country=BR&node=team:br-certbr', 1280],
    ['light', '/network?network=apcert&panel=findings', 1920],
    ['dark', '/network?panel=introduce&from=br-certbr&to=in-certin', 768],
    ['light', '/network?network=apcert&kinds=TEAM', 360],
  ] as const)('has no accessibility violation: %s %s at %d pixels', async (scheme, path, width) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await session.expectNoViolations();
  });
});
