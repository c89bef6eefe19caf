/** `npm run remind`: sends the reminders that are due, once; for whoever would rather have cron do it, or see what comes of it. */
import { productLog } from '../api/log.ts';
import { remind } from '../api/mail/round.ts';
import { Graph } from '../graph/client.ts';
import { namedNeo4j } from '../graph/local/choose.ts';
import { readDotEnv, readSettings } from '../graph/local/settings.ts';
import { say, sayFailure } from '../scripts/steps.js';
import { migrateStep } from './migrate-step.ts';
import { reminding } from './reminders.ts';
import { settings } from './settings.ts';

async function main(): Promise<void> {
  readDotEnv();
  const read = readSettings(settings, process.env);
  const config = namedNeo4j(read);
  if (!config) throw new Error('NEO4J_URI names no Neo4j.');
  const graph = new Graph(config);
  try {
    const options = reminding(read, { graph, log: productLog(read.LOG_LEVEL) });
    if (!options) throw new Error('No reminders are sent: set SMTP_URL, MAIL_FROM and PUBLIC_URL.');
    await migrateStep(graph);
    const { queued, sent, refused, failed } = await remind(options);
    say(
      `Reminders: ${queued} due, ${sent} sent, ${refused} refused by a mail server, ${failed} to be tried again`,
    );
  } finally {
    await graph.close();
  }
}

try {
  await main();
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}
