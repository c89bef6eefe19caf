import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { z } from 'zod';

/** How a page came, in a browser that had never seen it. */
export interface FirstLoad {
  /** Until the headline stood there with its number, in ms after the address was entered. */
  readonly contentMs: number;
  /** Until countries were drawn and could be chosen. */
  readonly graphMs: number;
  /** The JavaScript that was asked for before the graph's own, gzip, in kB of 1000 bytes. */
  readonly scriptKb: number;
  /** Hosts other than the product's own that were asked for anything. */
  readonly otherHosts: readonly string[];
}

/** What is drawn with; a chunk of its own. */
const GRAPH_LIBRARY = 'cytoscape';

const seen = z.object({ content: z.number(), graph: z.number() });

/** Opens the Atlas in a fresh profile, in a language. */
export async function firstLoad(
  browser: Browser,
  address: string,
  language: string,
): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const scripts: { url: string; body: Promise<Buffer> }[] = [];
    const hosts = new Set<string>();
    page.on('response', (response) => {
      hosts.add(new URL(response.url()).origin);
      if (response.request().resourceType() === 'script') {
        scripts.push({ url: response.url(), body: response.body() });
      }
    });
    await page.addInitScript(watch);
    await page.goto(`${address}/?lang=${language}`);
    await page.waitForFunction(() => 'atlasSeen' in window);
    const { content, graph } = seen.parse(await page.evaluate('window.atlasSeen'));
    const bodies = await Promise.all(scripts.map(({ body }) => body));
    const own = bodies.filter((body) => !body.includes(GRAPH_LIBRARY));
    return {
      contentMs: content,
      graphMs: graph,
      scriptKb: own.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000,
      otherHosts: [...hosts].filter((host) => host !== new URL(address).origin),
    };
  } finally {
    await context.close();
  }
}

/** Notes in the page itself when its parts stand there. */
function watch() {
  let content = 0;
  const look = () => {
    if (content === 0 && document.querySelector('.headline .number')) content = performance.now();
    const isDrawn = document.querySelector('.graph canvas') !== null;
    if (content > 0 && isDrawn) {
      Object.assign(window, { atlasSeen: { content, graph: performance.now() } });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
