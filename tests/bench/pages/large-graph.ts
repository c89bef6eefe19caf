import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

/** How the largest graph that the Network page shows behaves. */
export interface LargeGraph {
  readonly nodes: number;
  readonly readyMs: number;
  /** The longest time that the page could not answer: at its own start, and from then until all stood in its place. */
  readonly longestTaskMs: { readonly start: number; readonly graph: number };
  readonly framesPerSecond: { readonly pan: number; readonly zoom: number };
}

const STEPS = 60;

/** Opens the whole graph, waits until nothing moves, and moves it. */
export async function largeGraph(browser: Browser, address: string): Promise<LargeGraph> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteTasks);
    const startedAt = performance.now();
    await page.goto(`${address}/network?whole=1`);
    await page.locator('.network-busy').waitFor();
    const startMs = z.number().parse(await page.evaluate('performance.now()'));
    await page.locator('.network-rows li').first().waitFor({ timeout: 120_000 });
    await page.locator('.network-elements canvas').first().waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    const readyMs = performance.now() - startedAt;
    // Places still move for a while.
    await page.waitForTimeout(5_000);
    const nodes = await page.locator('.network-rows li').first().getAttribute('aria-setsize');
    const tasks = z
      .array(z.object({ at: z.number(), ms: z.number() }))
      .parse(await page.evaluate('window.longTasks'));
    const longest = (those: typeof tasks) => Math.max(0, ...those.map(({ ms }) => ms));
    return {
      nodes: Number(nodes),
      readyMs,
      longestTaskMs: {
        start: longest(tasks.filter(({ at }) => at < startMs)),
        graph: longest(tasks.filter(({ at }) => at >= startMs)),
      },
      framesPerSecond: {
        pan: await framesWhile(page, () => pan(page)),
        zoom: await framesWhile(page, () => zoom(page)),
      },
    };
  } finally {
    await context.close();
  }
}

function noteTasks() {
  const longTasks: { at: number; ms: number }[] = [];
  Object.assign(window, { longTasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ at: startTime, ms: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** How many frames a second the page drew during some work. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const count = { frames: 0, since: performance.now() };
    const next = () => {
      count.frames += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { frameCount: count });
  });
  await work();
  const count = z
    .object({ frames: z.number(), ms: z.number() })
    .parse(
      await page.evaluate(
        '({ frames: window.frameCount.frames, ms: performance.now() - window.frameCount.since })',
      ),
    );
  return (count.frames / count.ms) * 1000;
}

async function pan(page: Page) {
  await page.mouse.move(700, 500);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.move(700 + 3 * step, 500 + (step % 20));
  }
  await page.mouse.up();
}

async function zoom(page: Page) {
  await page.mouse.move(700, 500);
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, step < 30 ? -60 : 60);
}
