import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { javaEnv, run } from './command.ts';
import { Failure } from './failure.ts';
import { hasCode } from './has-code.ts';

/** The password of a Neo4j of one's own: made up once, read from then on. */
export async function ensurePassword(home: string): Promise<string> {
  const file = join(home, 'password');
  try {
    const password = (await readFile(file, 'utf8')).trim();
    if (password !== '') return password;
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  if (hasData(home)) {
    throw new Failure(
      `the password of the Neo4j in ${home} is gone: there is no file ${file}`,
      `Put it back, or delete ${join(home, 'data')} to begin with an empty graph.`,
    );
  }
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/**
 * Gives a Neo4j that never ran its password. One that did keeps what it has.
 * @throws Failure when its own tool for that refuses
 */
export async function setInitialPassword(home: string, java: string, jars: string): Promise<void> {
  if (hasData(home)) return;
  const result = await run(
    java,
    [
      ...['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'],
      // From the file, for the arguments of a process can be read by everybody on the machine.
      ...['dbms', 'set-initial-password', `@${join(home, 'password')}`],
    ],
    { env: { ...javaEnv(), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  if (result?.ok) return;
  throw new Failure(
    `Neo4j took no password:\n${(result?.lines ?? []).slice(-10).join('\n')}`,
    `Delete ${home} and start again; nothing is stored there yet.`,
  );
}

const hasData = (home: string) => existsSync(join(home, 'data', 'databases', 'system'));
