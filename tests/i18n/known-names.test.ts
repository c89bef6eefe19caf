import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sectors } from '../../web/i18n/en/sectors.ts';
import { words } from '../../web/i18n/en/words.ts';

const DATA = join(import.meta.dirname, '..', '..', 'seed', 'data');
const rows = z.array(z.record(z.string(), z.string()));

/** The names of a table of the data, by their key. */
async function namesIn(table: string, key: string): Promise<Record<string, string>> {
  const read = rows.parse(parse(await readFile(join(DATA, table), 'utf8'), { columns: true }));
  return Object.fromEntries(read.map((row) => [row[key] ?? '', row['name'] ?? '']));
}

describe('the names of the catalogue', () => {
  it('are in English those of the data, every one', async () => {
    expect(sectors.sector).toEqual(await namesIn('sectors.csv', 'code'));
    expect(words.office).toEqual(await namesIn('offices.csv', 'id'));
  });
});
