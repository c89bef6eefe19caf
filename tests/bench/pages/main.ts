/** `npm run bench:pages`: how soon the pages are there, and how a large graph behaves, in a real browser. */
import { pino } from 'pino';
import { createServer } from '../../../api/server.ts';
import { Graph } from '../../../graph/client.ts';
import { PAGES, pagesStep } from '../../../start/pages.ts';
import { stopSignal } from '../../../start/stop-signal.ts';
import { LANGUAGES } from '../../../web/i18n/languages.ts';
import { launchChromium } from '../../support/chromium.ts';
import { median } from '../median.ts';
import { openWorld } from '../world/open.ts';
import type { WorldName } from '../world/worlds.ts';
import { type FirstLoad, firstLoad } from './first-load.ts';
import { largeGraph } from './large-graph.ts';
import { leakOf } from './leak.ts';

const ROUNDS = 5;
const TIMES = 20;
const { signal } = stopSignal();
const say = (text: string) => process.stdout.write(`${text}\n`);
const round = (value: number) => value.toFixed(value < 100 ? 1 : 0);

/** Serves a world as the product does, while something is measured. */
async function over(world: WorldName, work: (address: string) => Promise<void>) {
  const { config, close } = await openWorld(world, signal);
  const graph = new Graph(config);
  const log = pino({ level: 'warn' }, process.stderr);
  const server = createServer({ graph, log, pages: PAGES, cacheBytes: 64 * 1024 * 1024 });
  try {
    const port = await server.listen(0, '127.0.0.1');
    await server.rehearse();
    await work(`http://127.0.0.1:${port}`);
  } finally {
    await server.close();
    await graph.close();
    await close();
  }
}

await pagesStep(signal);
const browser = await launchChromium();
try {
  await over('seed', async (address) => {
    for (const { code: language } of LANGUAGES) {
      const loads: FirstLoad[] = [];
      for (let time = 0; time < ROUNDS; time += 1) {
        loads.push(await firstLoad(browser, address, language));
      }
      const of = (value: (load: FirstLoad) => number) => round(median(loads.map(value)));
      const others = [...new Set(loads.flatMap(({ otherHosts }) => otherHosts))];
      say(
        `Atlas, ${language}: content after ${of(({ contentMs }) => contentMs)} ms (aim 1500), ` +
          `graph after ${of(({ graphMs }) => graphMs)} ms (3000), ` +
          `${of(({ scriptKb }) => scriptKb)} kB of JavaScript before it (200), ` +
          `other hosts: ${others.length > 0 ? others.join(', ') : 'none'}`,
      );
    }
    const leak = await leakOf(browser, address, TIMES);
    say(`Atlas opened and left ${TIMES} times: ${round(leak)} MB more on the heap`);
  });
  await over('100k', async (address) => {
    const { nodes, readyMs, longestTaskMs, framesPerSecond } = await largeGraph(browser, address);
    say(
      `Network of ${nodes} nodes: there after ${round(readyMs)} ms, ` +
        `longest task ${round(longestTaskMs.graph)} ms until then (aim 100), ${round(longestTaskMs.start)} ms at the page's own start, ` +
        `${round(framesPerSecond.pan)} frames a second while panning, ${round(framesPerSecond.zoom)} while zooming (30)`,
    );
  });
} finally {
  await browser.close();
}
process.exit();
