import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Graph } from '../../graph/client.ts';
import { recall } from '../../graph/local/instance.ts';
import { hasJars, jarFolder } from '../../graph/local/jars.ts';
import { lockFolder } from '../../graph/local/lock.ts';
import { openLocalNeo4j } from '../../graph/local/open.ts';
import { isAlive, type ProcessId } from '../../graph/local/process-id.ts';
import { signIn } from '../../graph/local/sign-in.ts';
import { homeOf, type Started, startNeo4j } from '../../graph/local/start.ts';
import { supervise } from '../../graph/local/supervise.ts';
import { temporaryData } from '../support/temporary-data.ts';

const WORK = { progress: () => undefined };
let started: Started;
let left: ProcessId | undefined;
let dataDir = '';
let home = '';
let remove = () => Promise.resolve();

beforeAll(async () => {
  ({ dataDir, remove } = await temporaryData());
  home = homeOf(dataDir);
});

afterAll(() => remove());

it('a Neo4j of one’s own lets in whoever knows its password, which only its owner can read', async () => {
  started = await startNeo4j(dataDir, WORK);
  const { config, instance } = started;
  expect(await signIn(config)).toMatch(/^5\.26\./);
  await expect(signIn({ ...config, password: 'guessed' })).rejects.toMatchObject({
    code: 'Neo.ClientError.Security.Unauthorized',
  });
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(instance.process.pid)]);
  expect(String(stdout)).toContain('CommunityEntryPoint');
  expect(String(stdout)).not.toContain(config.password);
});

it('one that a crash left behind is taken over', async () => {
  expect((await startNeo4j(dataDir, WORK)).instance).toEqual(started.instance);
});

it('a command joins the one of npm start, and leaves it running', async () => {
  const lock = await lockFolder(dataDir, { command: 'npm start', shares: true });
  const joined = await openLocalNeo4j(dataDir, 'npm run seed', WORK);
  expect(joined.config).toEqual(started.config);
  await joined.stop();
  expect(isAlive(started.instance.process)).toBe(true);
  await lock.release();
});

it('killed, it is started again on the same port with the same data', async () => {
  const graph = new Graph(started.config);
  await graph.command('CREATE (:Note { text: "kept" })');
  const events: string[] = [];
  const supervisor = supervise(started, {
    onEvent: (event) => events.push(event),
    onGivenUp: (error) => {
      throw error;
    },
  });
  process.kill(started.instance.process.pid, 'SIGKILL');
  await expect
    .poll(() => events, { timeout: 50_000 })
    .toEqual(['Neo4j has died; it is started again', 'Neo4j answers again']);
  const notes = { text: 'MATCH (n:Note) RETURN n.text AS row', params: {} };
  expect(await graph.read(notes)).toEqual(['kept']);
  await graph.close();

  const again = recall(home);
  await supervisor.stop();
  expect(again && isAlive(again.process)).toBe(false);
  expect(recall(home)).toBeUndefined();
});

it('a command that finds none runs one for as long as it needs, and nobody else gets the folder', async () => {
  const own = await openLocalNeo4j(dataDir, 'npm run seed', WORK);
  await signIn(own.config);
  await expect(openLocalNeo4j(dataDir, 'npm run migrate', WORK)).rejects.toThrow(
    `npm run seed (process ${process.pid}) is using the data folder`,
  );
  left = recall(home)?.process;
  // As if it had been killed: its Neo4j runs on, and its lock is of no use.
  await rm(join(dataDir, 'lock'));
});

it('one that was left behind and lets nobody in is ended first', async () => {
  const password = readFileSync(join(home, 'password'));
  await writeFile(join(home, 'password'), 'another password');
  await expect(startNeo4j(dataDir, WORK)).rejects.toThrow('Neo4j did not come up');
  expect(left && isAlive(left)).toBe(false);
  await writeFile(join(home, 'password'), password, { mode: 0o600 });
});

it('a password that is gone is named', async () => {
  await rm(join(home, 'password'));
  await expect(startNeo4j(dataDir, WORK)).rejects.toThrow(
    `the password of the Neo4j in ${home} is gone`,
  );
});

it('a jar that was cut off is noticed, and all are fetched again', async () => {
  await truncate(join(await jarFolder(home), 'neo4j-5.26.30.jar'), 1_000);
  expect(await hasJars(home)).toBe(false);
  const said: string[] = [];
  // Without its password it does not start, which saves the time.
  await startNeo4j(dataDir, { progress: (text) => said.push(text) }).catch(() => undefined);
  expect(said).toContain('fetching its jars with Maven');
  expect(await hasJars(home)).toBe(true);
});
