/** `npm test`: every check and every test, whatever one of them finds, and one line that says how it went. */
import { join, relative } from 'node:path';
import { ROOT } from '../../scripts/pinned-node.js';
import { say, sayFailure, step } from '../../scripts/steps.js';
import { stopSignal } from '../../start/stop-signal.ts';
import { TEST_DATA } from '../support/data-folder.ts';
import { startForTests, type TestNeo4j } from '../support/start-for-tests.ts';
import { ensureChromium } from './browser.ts';
import { ensurePartnerTools } from './partner-tools.ts';
import { checkAll } from './static-checks.ts';
import { Tally } from './tally.ts';
import { runSuite } from './vitest.ts';

/** Two files at a time, each with a Neo4j of its own: one file keeps no two cores busy. */
const FOLDERS = [TEST_DATA, join(TEST_DATA, 'second')];

const { signal } = stopSignal();
const tally = new Tally();
const isStopped = () => signal.aborted;

/** Runs one part; what goes wrong in it is one failure, and the next part runs all the same. */
async function part(work: () => Promise<void>) {
  if (isStopped()) return;
  try {
    await work();
  } catch (error) {
    tally.failed('npm test', error instanceof Error ? error.message : String(error));
    if (!isStopped()) sayFailure(error);
  }
}

async function testWithNeo4j() {
  if (process.env['ATLAS_TEST_NEO4J_URI'] !== undefined) {
    await runSuite({ projects: ['db'] }, tally, signal);
    return;
  }
  const neo4js: TestNeo4j[] = [];
  try {
    for (const folder of FOLDERS) {
      const name = `Neo4j for the tests in ${relative(ROOT, folder)}`;
      const neo4j = await step(
        name,
        (progress) => startForTests(folder, { progress, signal }),
        ({ config }: TestNeo4j) => `${name} answers on ${config.uri}`,
      );
      neo4js.push(neo4j);
    }
    const list = (name: 'uri' | 'password') => neo4js.map(({ config }) => config[name]).join();
    const env = {
      ATLAS_TEST_NEO4J_URI: list('uri'),
      ATLAS_TEST_NEO4J_PASSWORD: list('password'),
    };
    await runSuite({ projects: ['db'], env }, tally, signal);
  } finally {
    for (const { stop } of neo4js) await stop();
  }
}

await part(() => checkAll(tally, signal));
await part(() => runSuite({ projects: ['unit', 'web'] }, tally, signal));
await part(() => ensurePartnerTools(signal));
await part(testWithNeo4j);
await part(() => ensureChromium(signal));
await part(() => runSuite({ projects: ['e2e'] }, tally, signal));

if (isStopped()) tally.notRun('the rest: it was broken off');
for (const line of tally.lines()) say(line);
process.exit(tally.ok && !isStopped() ? 0 : 1);
