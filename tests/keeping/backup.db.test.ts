import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { backup } from '../../graph/keeping/backup.ts';
import { restore } from '../../graph/keeping/restore.ts';
import { Store } from '../../graph/keeping/store.ts';
import { importFolder } from '../../seed/import.ts';
import { exactGraph } from '../support/exact-graph.ts';
import { ownNeo4j, testGraph, wipe } from '../support/neo4j.ts';
import { SEED_DATA } from '../support/seed-world.ts';

const graph = testGraph();
const store = new Store(ownNeo4j());
const folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-backups-'));
const file = join(folder, 'one.jsonl.gz');

beforeEach(() => wipe(graph));
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
  await wipe(graph);
});

/** A value of every type that a property can have, and of each the awkward ones. */
const AWKWARD = `{
  empty: '', text: 'a\\u2028b\\u0000"\\'\\\\\\n\\r🜁\\u0301', yes: true, no: false,
  zero: 0, one: 1, most: 9223372036854775807, least: -9223372036854775808,
  oneFloat: 1.0, tiny: 4.9e-324, huge: 1.7976931348623157e308, third: 1.0/3, negativeZero: -0.0,
  nan: 0.0/0.0, infinite: 1.0/0.0, beyond: -1.0/0.0,
  date: date('-9999-01-01'), leap: date('2024-02-29'), time: time('23:59:59.999999999-18:00'),
  localTime: localtime('00:00:00.000000001'), localDateTime: localdatetime('1582-10-04T12:30:00.5'),
  offset: datetime('2026-11-23T01:02:03.004+05:45'), zone: datetime('2026-10-25T02:30:00[Europe/Warsaw]'),
  second: datetime({year: 2026, month: 10, day: 25, hour: 2, minute: 30, timezone: 'Europe/Warsaw'}) + duration('PT1H'),
  duration: duration({months: -14, days: 3, seconds: -5, nanoseconds: 7}),
  flat: point({x: 1, y: -2.5}), solid: point({x: 1, y: 2, z: 3}),
  world: point({longitude: -180, latitude: 90}), high: point({longitude: 1, latitude: 2, height: -3}),
  none: [], texts: ['', 'a'], numbers: [1, 2], floats: [1.0, 2.5], flags: [true, false],
  dates: [date('2020-01-01')], times: [datetime('2020-01-01T00:00Z')], points: [point({x: 0, y: 0})],
  durations: [duration('P1Y')], \`a \`\`key\`: 'x', __proto__: 'p', constructor: 'c'
}`;

async function buildAwkwardWorld() {
  await graph.write((transaction) =>
    transaction.run(
      `CREATE (a:Awkward:\`La \`\`bel\`:\`"\` ${AWKWARD}), (bare), (b:Other {bytes: $bytes})
       CREATE (a)-[:SELF ${AWKWARD}]->(a), (a)-[:\`Ty\`\`pe\`]->(b), (a)-[:\`Ty\`\`pe\`]->(b),
              (b)-[:BACK {n: 1}]->(a), (bare)-[:TO]->(b)
       WITH a UNWIND range(1, 2500) AS n
       CREATE (a)-[:HAS {n: toFloat(n)}]->(:Awkward {n: n, text: toString(n) + ' é'})`,
      { bytes: new Int8Array([0, -1, 127, -128]) },
    ),
  );
}

describe('what was backed up and restored', () => {
  it('is the seed, exactly', async () => {
    await importFolder(graph, SEED_DATA);
    const before = await exactGraph(graph);
    expect(before.length).toBeGreaterThan(5_000);
    const { counts } = await backup(store, file);
    expect(counts.nodes + counts.relationships).toBe(before.length);
    await wipe(graph);
    await restore(store, file);
    const after = await exactGraph(graph);
    expect(after.length).toBe(before.length);
    expect(after.filter((one, index) => one !== before[index])).toEqual([]);
  }, 120_000);

  it('is every type of property, label and relationship, exactly', async () => {
    await buildAwkwardWorld();
    const before = await exactGraph(graph);
    await backup(store, file);
    await graph.write((transaction) => transaction.run('CREATE (:Other {gone: true})'));
    await restore(store, file, { replace: true });
    const after = await exactGraph(graph);
    expect(after.length).toBe(before.length);
    expect(after.findIndex((one, index) => one !== before[index])).toBe(-1);
  }, 60_000);

  it('is for its owner’s eyes, and no draft stays behind', async () => {
    await backup(store, file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a backup while others write', () => {
  const writer = async (signal: AbortSignal, restMs: number) => {
    while (!signal.aborted) {
      await graph.write((transaction) =>
        transaction.run(
          `MATCH (l:Left), (r:Right) SET l.n = l.n + 1
           WITH l, r UNWIND range(1, 50) AS i CREATE (:Pair {n: l.n}) WITH DISTINCT l, r SET r.n = r.n + 1`,
        ),
      );
      await delay(restMs);
    }
  };
  const begin = (transaction: { run(text: string): Promise<unknown> }) =>
    transaction.run(
      'CREATE (:Left {n: 0}) WITH 1 AS one UNWIND range(1, 5000) AS i CREATE (:Filling {i: i}) WITH DISTINCT one CREATE (:Right {n: 0})',
    );

  it('is of one moment', async () => {
    await graph.write(begin);
    const stop = new AbortController();
    const retries: string[] = [];
    const writing = writer(stop.signal, 2_500);
    const onProgress = (text: string) => text.includes('once more') && retries.push(text);
    for (let times = 0; times < 4; times++) {
      await backup(store, join(folder, `${times}.jsonl.gz`), { onProgress });
    }
    stop.abort();
    await writing;
    for (let times = 0; times < 4; times++) {
      await restore(store, join(folder, `${times}.jsonl.gz`), { replace: true });
      const [sides] = await graph.read<number[]>({
        text: `MATCH (l:Left), (r:Right) RETURN [l.n, r.n, COUNT { (:Pair) } / 50] AS row`,
        params: {},
      });
      expect(new Set(sides).size).toBe(1);
    }
  }, 120_000);

  it('is none where the graph never rests', async () => {
    await graph.write(begin);
    const stop = new AbortController();
    const writing = writer(stop.signal, 0);
    const never = join(folder, 'never.jsonl.gz');
    await expect(backup(store, never, { patienceMs: 1_500 })).rejects.toThrow(/was changed during/);
    stop.abort();
    await writing;
    expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([]);
  }, 60_000);
});

describe('nothing is changed by', () => {
  async function refused(name: string, content: Buffer, expected: RegExp) {
    const before = await exactGraph(graph);
    const path = join(folder, name);
    await writeFile(path, content);
    await expect(restore(store, path, { replace: true })).rejects.toThrow(expected);
    expect(await exactGraph(graph)).toEqual(before);
  }
  const linesOf = async () =>
    gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n');
  const packed = (lines: readonly string[]) => gzipSync(`${lines.join('\n')}\n`);
  /** As somebody would pack it who puts the sum right. */
  const sealed = (lines: readonly string[], end: object) => {
    const sha256 = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    return packed([...lines, JSON.stringify({ end, sha256 })]);
  };

  it('a file that was cut off or damaged anywhere', async () => {
    await graph.write((t) => t.run('CREATE (:A {x: 1})-[:R]->(:B {y: 2.5})'));
    const { counts } = await backup(store, file);
    const whole = await readFile(file);
    const lines = await linesOf();
    for (const part of [0, 1, 12, whole.length >> 1, whole.length - 9, whole.length - 1]) {
      await refused('cut', whole.subarray(0, part), /broken/);
    }
    for (let left = 0; left < lines.length; left++) {
      await refused('shorter', packed(lines.slice(0, left)), /broken/);
    }
    const text = lines.join('\n');
    await refused('other', packed([text.replace('"2.5"', '"2.6"')]), /not what was written/);
    await refused('longer', packed([text, '{}']), /behind its last line/);
    await refused('text', Buffer.from(text), /broken/);
    const [first = '', ...others] = lines.slice(0, -1);
    await refused(
      'unknown-type',
      sealed([first, ...others.map((one) => one.replace('float', 'toString'))], counts),
      /no values such as/,
    );
    await refused(
      'format',
      sealed([first.replace('"format":1', '"format":2'), ...others], counts),
      /of format 2/,
    );
    const newer = first.replace('"migrations":[', '"migrations":[{"id":"999-new","checksum":"x"},');
    await refused('newer', sealed([newer, ...others], counts), /999-new/);
    await refused(
      'node-less',
      sealed([first, ...others.filter((one) => !one.includes('"B"'))], counts),
      /broken/,
    );
  }, 60_000);

  it('a graph that is not empty, unless that is wanted', async () => {
    await backup(store, file);
    await graph.write((t) => t.run('CREATE (:Country {iso2: "ZZ"})'));
    const before = await exactGraph(graph);
    await expect(restore(store, file)).rejects.toThrow(/not empty/);
    expect(await exactGraph(graph)).toEqual(before);
  });

  it('an error half-way', async () => {
    await graph.write((t) => t.run('CREATE (:Country {iso2: "AA"}), (:Mark)'));
    const { counts } = await backup(store, file);
    const lines = (await linesOf()).slice(0, -1);
    const double = lines.find((one) => one.includes('"AA"'))?.replace(/"n":"/, '"n":"x') ?? '';
    const more = { ...counts, nodes: counts.nodes + 1 };
    const first = lines[0]?.replace(`"nodes":${counts.nodes}`, `"nodes":${more.nodes}`) ?? '';
    await refused('double', sealed([first, ...lines.slice(1), double], more), /already exists/);
  });
});
