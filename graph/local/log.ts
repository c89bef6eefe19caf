import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const LINES = 12;

/** The end of what a server said, for the person who must find out why it does not start. */
export async function lastLines(home: string): Promise<string> {
  const logs = await Promise.all(
    ['neo4j.log', 'console.log'].map((name) =>
      readFile(join(home, 'logs', name), 'utf8').catch(() => ''),
    ),
  );
  return logs
    .flatMap((log) => log.trimEnd().split('\n').slice(-LINES))
    .filter((line) => line !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}
