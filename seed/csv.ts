import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { hasCode } from '../graph/local/has-code.ts';
import type { Finding } from './finding.ts';

/** A record of a file: its cells, and the line on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly records: readonly CsvRecord[];
  readonly findings: readonly Finding[];
}

/** Reads a file as UTF-8, with or without a byte order mark, with lines that end in LF or CRLF. */
export async function readCsv(folder: string, file: string): Promise<Csv> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    return { records: [], findings: [{ file, found: 'no such file', expected: 'the file' }] };
  }
  const broken = linesThatAreNotUtf8(bytes);
  if (broken.length > 0) {
    return {
      records: [],
      findings: broken.map((line) => ({
        file,
        line,
        found: 'bytes that are not UTF-8',
        expected: 'text saved as UTF-8',
      })),
    };
  }
  return parseCsv(file, new TextDecoder().decode(bytes));
}

/** The records of a text, or the one finding that it cannot be read as CSV. */
export function parseCsv(file: string, text: string): Csv {
  const records: CsvRecord[] = [];
  let lastLine = 0;
  try {
    parse(text.replaceAll('\r\n', '\n'), {
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        const isBlank = cells.length === 1 && cells[0] === '';
        if (!isBlank) records.push({ line: lastLine + 1, cells });
        lastLine = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const found = error.message.replace(/ at line .*$/, '');
    const expected = 'cells separated by commas, those with quotes or commas in double quotes';
    return { records: [], findings: [{ file, line: lastLine + 1, found, expected }] };
  }
  return { records, findings: [] };
}

function linesThatAreNotUtf8(bytes: Buffer): number[] {
  const broken: number[] = [];
  let start = 0;
  // No byte of a UTF-8 character of several bytes is a line feed, so lines can be judged one by one.
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf('\n', start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) broken.push(line);
    start = end;
  }
  return broken;
}
