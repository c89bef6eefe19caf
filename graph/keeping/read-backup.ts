import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { Failure } from '../local/failure.ts';
import {
  closing,
  FORMAT,
  header,
  type Header,
  nodeLine,
  type NodeLine,
  relationshipLine,
  type RelationshipLine,
} from './lines.ts';
import { unwritten } from './value.ts';

/** The lines of a backup, unpacked. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file);
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    let rest = '';
    for await (const chunk of unpacked.setEncoding('utf8')) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    packed.destroy();
  }
}

/** What stands between the first and the last line. */
export const entryOf = (text: string): NodeLine | RelationshipLine =>
  z.union([nodeLine, relationshipLine]).parse(JSON.parse(text));

/** What a line that starts like this is, whatever its form. */
const anyFormat = z.object({ format: z.unknown() });

/**
 * Reads a backup to its end and changes nothing.
 * @throws Failure where it is of another format, was cut off, or is not what was written
 */
export async function check(file: string): Promise<Header> {
  try {
    return await checked(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw broken(`it cannot be read (${why.split('\n', 1)[0] ?? ''})`, error);
  }
}

async function checked(file: string): Promise<Header> {
  const hash = createHash('sha256');
  const found = { nodes: 0, relationships: 0 };
  const ids = new Set<string>();
  let first: Header | undefined;
  let last: z.infer<typeof closing> | undefined;
  for await (const text of linesOf(file)) {
    if (last) throw broken('there is more behind its last line');
    if (!first) {
      const start: unknown = JSON.parse(text);
      const { format } = anyFormat.parse(start);
      if (format !== FORMAT) throw otherFormat(format);
      first = header.parse(start);
    } else if (text.startsWith('{"end":')) {
      last = closing.parse(JSON.parse(text));
      continue;
    } else {
      const entry = entryOf(text);
      for (const [, value] of entry.p) unwritten(value);
      if ('n' in entry) {
        found.nodes += 1;
        ids.add(entry.n);
      } else {
        found.relationships += 1;
        if (!ids.has(entry.s) || !ids.has(entry.e)) throw broken('a relationship has no node');
      }
    }
    hash.update(`${text}\n`);
  }
  if (!first || !last) throw broken('its last line is missing: it was cut off');
  const { counts } = first;
  const isWhole = [last.end, counts].every(
    ({ nodes, relationships }) =>
      nodes === found.nodes && relationships === found.relationships && ids.size === nodes,
  );
  if (!isWhole || last.sha256 !== hash.digest('hex')) throw broken('it is not what was written');
  return first;
}

const broken = (why: string, cause?: unknown) =>
  new Failure(`the backup is broken: ${why}`, 'Take another one. The graph was not touched.', {
    cause,
  });

const otherFormat = (format: unknown) =>
  new Failure(
    `the backup is of format ${String(format)}, and this release reads ${FORMAT}`,
    'Restore it by the release that made it. The graph was not touched.',
  );
