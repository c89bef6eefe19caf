import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the settings of a Neo4j of one's own, which answers this machine only. */
export async function writeConf(home: string, port: number): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true });
  const lines = Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '256m',
    // One plan for a statement, however long its values are: ours take up to seconds to plan.
    'internal.cypher.use_parameter_size': 'false',
    // The log of transactions would take 256 MB a database before the first one is written.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '64M size',
    // Half a second each instead of five: nothing is lost, for the databases are closed by then.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '500ms',
    'internal.server.bolt.connection_shutdown_wait_time': '500ms',
  }).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}
