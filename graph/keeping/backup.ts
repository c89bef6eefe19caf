import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { isInt, type Transaction } from 'neo4j-driver';
import { z } from 'zod';
import { Failure } from '../local/failure.ts';
import { type Counts, FORMAT, type Header } from './lines.ts';
import type { Store } from './store.ts';
import { written } from './value.ts';

export interface BackupOptions {
  readonly onProgress?: (text: string) => void;
  /** How long to wait for a moment in which nobody changes the graph. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 120_000;
const PAUSE_MS = 500;

/**
 * Writes the whole graph into a file while the product runs. What the file holds is the graph of one
 * moment: where somebody changed it meanwhile, it is written anew (docs/decisions/backup.md).
 * @throws Failure when the graph does not rest for long enough
 */
export async function backup(
  store: Store,
  file: string,
  { onProgress = () => undefined, patienceMs = PATIENCE_MS }: BackupOptions = {},
): Promise<Header> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.part`;
  const deadline = performance.now() + patienceMs;
  try {
    for (let attempt = 1; ; attempt++) {
      const before = await store.within('READ', about);
      const after = await store.within('READ', (transaction) =>
        writeAll(transaction, draft, before.result, onProgress),
      );
      const now = await store.within('READ', (transaction) => transaction.run('RETURN 1'));
      if (before.lastChange === after.lastChange && before.lastChange === now.lastChange) {
        await rename(draft, file);
        return before.result;
      }
      if (performance.now() > deadline) throw restless(attempt);
      onProgress(`somebody changed the graph meanwhile: once more (${attempt + 1})`);
      await delay(PAUSE_MS * Math.random());
    }
  } finally {
    await rm(draft, { force: true });
  }
}

const restless = (attempts: number) =>
  new Failure(
    `the graph was changed during each of ${attempts} attempts`,
    'Try again when fewer people or programs write, or end the API for as long as the backup takes.',
  );

const rowOfAbout = z.object({
  nodes: z.custom<object>(isInt).transform(Number),
  relationships: z.custom<object>(isInt).transform(Number),
  migrations: z.array(z.object({ id: z.string(), checksum: z.string() })),
});

/** What the first line says. */
async function about(transaction: Transaction): Promise<Header> {
  const { records } = await transaction.run(
    `RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships,
     COLLECT { MATCH (m:Migration) RETURN m { .id, .checksum } ORDER BY m.id } AS migrations`,
  );
  const { migrations, ...counts } = rowOfAbout.parse(records[0]?.toObject());
  return { format: FORMAT, madeAt: new Date().toISOString(), migrations, counts };
}

async function writeAll(
  transaction: Transaction,
  file: string,
  about: Header,
  onProgress: (text: string) => void,
): Promise<void> {
  const lines = summed(linesOf(transaction, about, onProgress));
  // It holds what RED facts and hashes of tokens say: for its owner's eyes alone.
  await pipeline(
    Readable.from(lines, { objectMode: true }),
    createGzip(),
    createWriteStream(file, { mode: 0o600, flush: true }),
  );
}

/** The lines before the last, in parcels. */
async function* linesOf(
  transaction: Transaction,
  about: Header,
  onProgress: (text: string) => void,
): AsyncGenerator<Parcel> {
  yield { text: line(about), nodes: 0, relationships: 0 };
  let done = 0;
  const tell = (what: string, total: number) => {
    done += 1;
    if (done % 10_000 === 0) onProgress(`${done} of ${total} ${what}`);
  };
  const nodes = transaction.run(
    'MATCH (n) RETURN elementId(n) AS n, labels(n) AS l, [k IN keys(n) | [k, n[k]]] AS p',
  );
  for await (const row of nodes) {
    tell('nodes', about.counts.nodes);
    yield { text: line(withWritten(row.toObject())), nodes: 1, relationships: 0 };
  }
  done = 0;
  const relationships = transaction.run(
    `MATCH (s)-[r]->(e)
     RETURN type(r) AS r, elementId(s) AS s, elementId(e) AS e, [k IN keys(r) | [k, r[k]]] AS p`,
  );
  for await (const row of relationships) {
    tell('relationships', about.counts.relationships);
    yield { text: line(withWritten(row.toObject())), nodes: 0, relationships: 1 };
  }
}

interface Parcel extends Counts {
  readonly text: string;
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

const withWritten = ({ p, ...others }: Record<string, unknown>) => ({ ...others, p: written(p) });

/** The lines with the last one, which says how many there are, and their sum. */
async function* summed(parcels: AsyncIterable<Parcel>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const end = { nodes: 0, relationships: 0 };
  for await (const { text, nodes, relationships } of parcels) {
    end.nodes += nodes;
    end.relationships += relationships;
    hash.update(text);
    yield text;
  }
  yield line({ end, sha256: hash.digest('hex') });
}
