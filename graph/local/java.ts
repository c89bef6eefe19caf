import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.ts';
import { Failure } from './failure.ts';

/** The oldest Java that Neo4j 5 runs on. */
export const OLDEST_JAVA = 17;

/**
 * Finds a `java` that Neo4j runs on, JAVA_HOME's before the one of PATH.
 * @throws Failure when there is none, or only older ones
 */
export async function findJava(): Promise<string> {
  const home = process.env['JAVA_HOME'];
  const inHome = home ? join(home, 'bin', 'java') : '';
  const versions: string[] = [];
  for (const command of existsSync(inHome) ? [inHome, 'java'] : ['java']) {
    const version = await versionOf(command);
    if (version !== undefined && version >= OLDEST_JAVA) return command;
    if (version !== undefined) versions.push(`Java ${version} (${command})`);
  }
  if (versions.length === 0) throw new Failure('Java is missing', WAYS);
  throw new Failure(`${versions.join(', ')} is older than ${OLDEST_JAVA}`, WAYS);
}

/** Finds Maven. @throws Failure when there is none that runs */
export async function findMaven(): Promise<string> {
  const result = await run('mvn', ['-v']);
  if (!result?.ok) throw new Failure('Maven is missing', WAYS);
  return 'mvn';
}

const WAYS = [
  'There are three ways to go on:',
  '  - set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5 that runs already',
  '  - run "docker compose up" instead',
  `  - install Java ${OLDEST_JAVA} or newer and Maven, and start again`,
].join('\n');

/** 17 for "17.0.15", 8 for "1.8.0_392"; undefined when the command is not there or does not run. */
async function versionOf(command: string): Promise<number | undefined> {
  const result = await run(command, ['-version']);
  const version = result?.ok && /version "(?:1\.)?(\d+)/.exec(result.lines.join('\n'))?.[1];
  return version ? Number(version) : undefined;
}
