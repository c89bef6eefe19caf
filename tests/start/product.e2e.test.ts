import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recall } from '../../graph/local/instance.ts';
import { findOwner } from '../../graph/local/lock.ts';
import { freePort } from '../../graph/local/port.ts';
import { identify, isAlive, type ProcessId } from '../../graph/local/process-id.ts';
import { homeOf } from '../../graph/local/start.ts';
import { productEnv } from '../support/product.ts';
import { temporaryData } from '../support/temporary-data.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let dataDir = '';
let remove = () => Promise.resolve();

beforeAll(async () => {
  ({ dataDir, remove } = await temporaryData());
});

const running: ChildProcess[] = [];

afterAll(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill();
    await once(child, 'exit');
  }
  await remove();
});

/** `npm start` without npm: the first step, in a process group of its own as a terminal gives it. */
function launch(settings: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['scripts/start.js'], {
    cwd: ROOT,
    detached: true,
    env: productEnv({ DATA_DIR: dataDir, ...settings }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  return { child, lines, ended: once(child, 'exit') };
}

/** Everything that one start has running. */
async function everything(child: ChildProcess) {
  const owner = await findOwner(dataDir);
  const neo4j = recall(homeOf(dataDir))?.process;
  const start = child.pid === undefined ? undefined : identify(child.pid);
  if (!owner || !neo4j || !start) throw new Error('Not everything is running.');
  return { start, main: owner as ProcessId, neo4j };
}

async function startReady(settings?: NodeJS.ProcessEnv) {
  const launched = launch(settings);
  await expect
    .poll(() => launched.lines.at(-1), { timeout: 160_000, interval: 50 })
    .toMatch(/^CIRT Atlas is ready: /);
  const address = launched.lines.at(-1)?.replace('CIRT Atlas is ready: ', '') ?? '';
  return { ...launched, address, ids: await everything(launched.child) };
}

const allGone = (ids: Record<string, ProcessId>) =>
  expect.poll(() => Object.values(ids).filter(isAlive), { timeout: 20_000 }).toEqual([]);

describe('npm start', () => {
  let product: Awaited<ReturnType<typeof startReady>>;

  it('says a line a step, and serves', async () => {
    product = await startReady();
    expect(product.lines.filter((line) => line.startsWith('✓'))).toEqual([
      expect.stringMatching(/^✓ Dependencies are up to date \(\d+\.\d s\)$/),
      expect.stringMatching(
        /^✓ Neo4j 5\.26\.\d+ answers on bolt:\/\/127\.0\.0\.1:\d+ \(\d+\.\d s\)$/,
      ),
      expect.stringMatching(/^✓ Graph migrated: 001-/),
      expect.stringMatching(/^✓ Seed data loaded: \d{4} records/),
      expect.stringMatching(/^✓ Pages (built|are up to date)/),
    ]);
    expect((await fetch(`${product.address}/health`)).status).toBe(200);
    expect(await (await fetch(product.address)).text()).toContain('<html');
  });

  it('lets other commands use its Neo4j: the seed finds nothing to do', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/run.js', 'start/with-neo4j.ts', 'seed/main.ts', '--dry-run'],
      { cwd: ROOT, encoding: 'utf8', env: productEnv({ DATA_DIR: dataDir }) },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/Dry run, nothing written .*: 0 created, 0 changed/);
  });

  it('a second one at once says who is running, and ends', async () => {
    const { lines, ended } = launch();
    expect(await ended).toEqual([1, null]);
    expect(lines).toContain(
      `✗ npm start (process ${product.ids.main.pid}) is using the data folder ${dataDir} and answers at ${product.address}`,
    );
  });

  it('one with a password that its Neo4j does not know names the setting', async () => {
    const { lines, ended } = launch({
      NEO4J_URI: `bolt://127.0.0.1:${recall(homeOf(dataDir))?.port ?? 0}`,
      NEO4J_PASSWORD: 'guessed',
    });
    expect(await ended).toEqual([1, null]);
    expect(lines[1]).toMatch(
      /^✗ Neo4j failed: bolt:\S+ does not let the user "neo4j" in \(Unauthorized\)$/,
    );
    expect(lines[2]).toContain('NEO4J_PASSWORD');
  });

  it('ends everything in order at Ctrl-C, which npm passes on a second time', async () => {
    expect(Object.values(product.ids).filter(isAlive)).toHaveLength(3);
    process.kill(-product.ids.start.pid, 'SIGINT');
    process.kill(product.ids.start.pid, 'SIGINT');
    expect(await product.ended).toEqual([0, null]);
    expect(product.lines.slice(-3)).toEqual([
      expect.stringMatching(/^✓ Server stopped/),
      expect.stringMatching(/^✓ Neo4j stopped/),
      'CIRT Atlas has ended.',
    ]);
    await allGone(product.ids);
    expect(await findOwner(dataDir)).toBeUndefined();
  });
});

describe('npm start, killed,', () => {
  it('leaves its Neo4j to the next start, which finds all done', async () => {
    const killed = await startReady();
    process.kill(killed.ids.main.pid, 'SIGKILL');
    expect(await killed.ended).toEqual([1, null]);
    expect(isAlive(killed.ids.neo4j)).toBe(true);

    const next = await startReady();
    expect(next.ids.neo4j).toEqual(killed.ids.neo4j);
    expect(next.lines.join('\n')).toContain('✓ Graph needs no migration');
    expect(next.lines.join('\n')).toContain('✓ Seed data is there');
    next.child.kill('SIGTERM');
    expect(await next.ended).toEqual([0, null]);
    await allGone(next.ids);
  });

  it('takes everything with it when it was the first step', async () => {
    const { ids } = await startReady();
    process.kill(ids.start.pid, 'SIGKILL');
    await allGone(ids);
  });

  it('takes everything with it while it starts', async () => {
    const { child, ended } = launch();
    await expect
      .poll(() => recall(homeOf(dataDir)), { timeout: 20_000, interval: 20 })
      .toBeDefined();
    const ids = await everything(child);
    process.kill(ids.main.pid, 'SIGTERM');
    expect(await ended).toEqual([0, null]);
    await allGone(ids);
  });
});

describe('npm start where everybody may write', () => {
  it('says so, and takes changes', async () => {
    const { lines, address, child, ended } = await startReady({ ATLAS_OPEN_WRITES: '1' });
    expect(lines).toContainEqual(expect.stringContaining('! ATLAS_OPEN_WRITES=1: everybody'));
    const query =
      'mutation { changeClaim(input: { id: "x", version: 1, source: "x", evidence: INDIRECT, asOf: "2026" }) { errors { path } } }';
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({
      data: { changeClaim: { errors: [{ path: ['id'] }] } },
    });
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('refuses to be reached from anywhere else', async () => {
    const { lines, ended } = launch({ ATLAS_OPEN_WRITES: '1', HOST: '0.0.0.0' });
    expect(await ended).toEqual([1, null]);
    expect(lines[1]).toBe('✗ one setting is wrong:');
    expect(lines[2]).toContain('HOST is "0.0.0.0": expected 127.0.0.1, ::1 or localhost');
  });
});

describe('npm start refuses', () => {
  it('settings that are wrong, each in a line', async () => {
    const { lines, ended } = launch({ PORT: 'http', LOG_LEVEL: '' });
    expect(await ended).toEqual([1, null]);
    expect(lines.slice(1)).toEqual([
      '✗ 2 settings are wrong:',
      '  PORT is "http": expected a port from 0 (any that is free) to 65535',
      '  LOG_LEVEL is empty: expected one of fatal, error, warn, info, debug, trace, silent',
      expect.stringContaining('.env.example') as string,
    ]);
  });

  it('a port that is taken, before anything is started', async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const { lines, ended } = launch({ PORT: String(port) });
    expect(await ended).toEqual([1, null]);
    server.close();
    expect(lines[1]).toBe(`✗ port ${port} on 127.0.0.1 is taken by another program`);
    expect(lines[2]).toContain(`PORT=${port + 1} npm start`);
    expect(recall(homeOf(dataDir))).toBeUndefined();
  });
});
