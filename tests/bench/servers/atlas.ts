/** The contestants "atlas" and "atlas-cached": this API as the product runs it. */
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { createServer } from '../../../api/server.ts';
import { Graph } from '../../../graph/client.ts';
import { connection } from './connection.ts';
import { enter } from './contest.ts';
import { recordStatements } from './statements.ts';

const config = connection();
const recorder = recordStatements(neo4j.Session, neo4j.Transaction);
const server = createServer({
  graph: new Graph(config),
  log: pino({ level: 'warn' }, process.stderr),
  // Nobody asks for pages here; any folder will do.
  pages: import.meta.dirname,
  cacheBytes: Number(process.env['BENCH_CACHE_MB'] ?? 0) * 1024 * 1024,
});
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password));
enter({
  port: await server.listen(0, '127.0.0.1'),
  recorder,
  openSession: () => driver.session({ database: config.database }),
});
