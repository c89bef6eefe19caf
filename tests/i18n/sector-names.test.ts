import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sectors } from '../../web/i18n/en/sectors.ts';

const FILE = join(import.meta.dirname, '..', '..', 'seed', 'data', 'sectors.csv');
const rows = z.array(z.object({ code: z.string(), name: z.string() }));

describe('the sectors of the catalogue', () => {
  it('are in English those of the data, every one', async () => {
    const data = rows.parse(parse(await readFile(FILE, 'utf8'), { columns: true }));
    expect(sectors.sector).toEqual(Object.fromEntries(data.map(({ code, name }) => [code, name])));
  });
});
