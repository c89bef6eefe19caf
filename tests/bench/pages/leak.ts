import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

const used = z.object({ usedSize: z.number() });

/** How much more the page holds after it drew a graph and left it, so many times, in MB. */
export async function leakOf(browser: Browser, address: string, times: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${address}/support`);
    const comeAndGo = async () => {
      await page.getByRole('link', { name: 'Atlas', exact: true }).click();
      await page.locator('.graph canvas').first().waitFor();
      await page.getByRole('link', { name: 'Support', exact: true }).click();
      await page.locator('main h1').waitFor();
    };
    // The first few fill what is kept on purpose.
    for (let time = 0; time < 3; time += 1) await comeAndGo();
    const before = await heap(page);
    for (let time = 0; time < times; time += 1) await comeAndGo();
    return ((await heap(page)) - before) / 1e6;
  } finally {
    await context.close();
  }
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = used.parse(await session.send('Runtime.getHeapUsage'));
  await session.detach();
  return usedSize;
}
