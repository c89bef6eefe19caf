/**
 * `start/with-neo4j.ts FILE ARGUMENTS`: runs a program with NEO4J_* set to the Neo4j that the settings
 * name, else to the product's own, which is started for it where `npm start` does not run.
 */
import { spawn } from 'node:child_process';
import { namedNeo4j } from '../graph/local/choose.ts';
import { openLocalNeo4j, type OpenNeo4j } from '../graph/local/open.ts';
import { neo4jSettings, readDotEnv, readSettings } from '../graph/local/settings.ts';
import { sayFailure, step } from '../scripts/steps.js';
import { isAskedFor, stopSignal } from './stop-signal.ts';

const { signal } = stopSignal();

async function main(): Promise<number> {
  readDotEnv();
  const settings = readSettings(neo4jSettings, process.env);
  const named = namedNeo4j(settings);
  const command = `npm run ${process.env['npm_lifecycle_event'] ?? 'command'}`;
  const neo4j = named
    ? { config: named, stop: () => Promise.resolve() }
    : await step(
        'Neo4j',
        (progress) => openLocalNeo4j(settings.DATA_DIR, command, { progress, signal }),
        ({ config }: OpenNeo4j) => `Neo4j answers on ${config.uri}`,
      );
  try {
    return await run(neo4j.config);
  } finally {
    await neo4j.stop();
  }
}

async function run({ uri, user, password, database }: OpenNeo4j['config']): Promise<number> {
  const connection = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_DATABASE: database,
    ...(password !== '' && { NEO4J_PASSWORD: password }),
  };
  const child = spawn(process.execPath, process.argv.slice(2), {
    env: { ...process.env, ...connection },
    stdio: 'inherit',
  });
  signal.addEventListener('abort', () => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

async function guarded(): Promise<number> {
  try {
    return await main();
  } catch (error) {
    if (!isAskedFor(signal)) sayFailure(error);
    return 1;
  }
}

process.exit(await guarded());
