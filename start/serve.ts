import { productLog } from '../api/log.ts';
import { createServer } from '../api/server.ts';
import { Graph } from '../graph/client.ts';
import { namedNeo4j } from '../graph/local/choose.ts';
import { lockFolder } from '../graph/local/lock.ts';
import { say, step } from '../scripts/steps.js';
import { issuersOf, signInAt } from './issuers.ts';
import { addressOf } from './address.ts';
import { migrateStep } from './migrate-step.ts';
import { haveNeo4j, type Neo4j } from './neo4j.ts';
import { PAGES, pagesStep } from './pages.ts';
import { explainListening, requireFreePort } from './port.ts';
import { keepReminding, reminding } from './reminders.ts';
import { seedWhenEmpty } from './seed.ts';
import type { Settings } from './settings.ts';
import { unlessAborted } from './stop-signal.ts';

/**
 * Brings up all that the product needs, one step after the other, and serves until `stopping` aborts.
 * @param opened gets the ending of each thing that was brought up, in the order of bringing up
 */
export async function serve(
  settings: Settings,
  stopping: AbortController,
  opened: AsyncDisposableStack,
): Promise<never> {
  const { signal } = stopping;
  const { PORT, HOST, LOG_LEVEL, RATE_LIMIT, TRUST_PROXY, CACHE_MB } = settings;
  const { ATLAS_OPEN_WRITES: openWrites } = settings;
  const log = productLog(LOG_LEVEL);
  const ending = (name: string, work: () => Promise<void>) => {
    opened.defer(() => step(name, work, () => `${name} stopped`));
  };

  // Replicas that share a Neo4j by NEO4J_URI share no folder.
  const lock = namedNeo4j(settings)
    ? undefined
    : await lockFolder(settings.DATA_DIR, { command: 'npm start', shares: true });
  opened.defer(() => lock?.release());
  await requireFreePort(PORT, HOST);

  const neo4j = await step(
    'Neo4j',
    (progress) =>
      haveNeo4j(settings, {
        progress,
        signal,
        log,
        onGivenUp: (error) => {
          stopping.abort(error);
        },
      }),
    ({ version, config }: Neo4j) => `Neo4j ${version} answers on ${config.uri}`,
  );
  if (neo4j.stop) ending('Neo4j', neo4j.stop);

  const graph = new Graph(neo4j.config);
  opened.defer(() => graph.close());
  await migrateStep(graph, signal);
  await step(
    'Seed data',
    (progress) => unlessAborted(signal, seedWhenEmpty(graph, { progress })),
    (written?: number) =>
      written === undefined ? 'Seed data is there' : `Seed data loaded: ${written} records`,
  );
  await pagesStep(signal);

  const server = createServer({
    graph,
    pages: PAGES,
    log,
    rate: { perMinute: RATE_LIMIT, trustedProxies: TRUST_PROXY },
    cacheBytes: CACHE_MB * 1024 * 1024,
    openWrites,
    issuers: issuersOf(settings),
    publicUrl: settings.PUBLIC_URL,
    signInAt: signInAt(settings),
    securityContact: settings.SECURITY_CONTACT,
  });
  const port = await server.listen(PORT, HOST).catch((error: unknown) => {
    throw explainListening(error, PORT, HOST);
  });
  ending('Server', () => server.close());
  const reminders = reminding(settings, { graph, log });
  if (reminders) {
    ending('Reminders', keepReminding(reminders));
    say('! SMTP_URL is set: contacts whose check is due are written to, the first in ten minutes');
  }
  if (openWrites) {
    say('! ATLAS_OPEN_WRITES=1: everybody on this machine may change the graph, unasked');
  }
  const address = addressOf(HOST, port);
  await lock?.announce(address);
  say(`CIRT Atlas is ready: ${address}`);
  server.rehearse().catch((error: unknown) => {
    log.warn({ err: error }, 'the rehearsal broke off');
  });
  return unlessAborted(signal, new Promise<never>(() => undefined));
}
