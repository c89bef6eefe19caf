import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../seed/check.ts';
import { readCsv } from '../../seed/csv.ts';
import { nameOf } from '../../seed/pattern.ts';
import { isDerived, keyColumns } from '../../seed/table.ts';
import { TABLES } from '../../seed/tables.ts';
import { GAP_KINDS } from '../../graph/words.ts';
import { COUNTS, DATA } from './data.ts';

const { rows, findings } = await checkFolder(DATA, TABLES);
const files = TABLES.filter((table) => !isDerived(table));

function cellsOf(file: string, column: string): string[] {
  const table = files.find((candidate) => candidate.file === file);
  return ((table && rows.get(table)) ?? []).map(({ values }) => String(values[column] ?? ''));
}

describe('the data of the project', () => {
  it('is what the import expects', () => {
    expect(findings).toEqual([]);
  });

  it('has every fact', () => {
    const counts = TABLES.map((table) => [nameOf(table), rows.get(table)?.length]);
    expect(Object.fromEntries(counts)).toEqual(COUNTS);
  });

  it.each(files.map((table) => [table.file, table] as const))(
    'has %s sorted by key, in UTF-8 with LF',
    async (file, table) => {
      const { records } = await readCsv(DATA, file);
      const [header = [], ...lines] = records.map(({ cells }) => cells);
      const keys = lines.map((cells) =>
        keyColumns(table).map((column) => cells[header.indexOf(column)] ?? ''),
      );
      const inOrder = keys.toSorted((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
      expect(keys).toEqual(inOrder);
      const columns = Object.entries(table.columns).filter(([, column]) => !column.mayBeAbsent);
      expect(header).toEqual(columns.map(([name]) => name));
      const text = await readFile(join(DATA, file), 'utf8');
      expect(text).not.toMatch(/\r|^\uFEFF/);
    },
  );

  it('has addresses in the contacts only, where a label says who may see them', () => {
    expect(cellsOf('teams.csv', 'note').filter((note) => note.includes('@'))).toEqual([]);
    expect(new Set(cellsOf('contacts.csv', 'tlp'))).toEqual(new Set(['CLEAR']));
  });

  it.each(files.map((table) => [table.file, table] as const))(
    'has a README that explains every column of %s',
    async (file, { columns }) => {
      const readme = await readFile(join(DATA, 'README.md'), 'utf8');
      const provenance = readme.slice(0, readme.indexOf('## Files'));
      const section = readme.split(`**\`${file}\`**`)[1]?.split('\n\n')[0] ?? '';
      const explained = [...`${provenance}${section}`.matchAll(/`(\w+)`/g)].map(([, word]) => word);
      expect(explained).toEqual(expect.arrayContaining(Object.keys(columns)));
    },
  );

  it('has guidance for every gap that a country may have', () => {
    const helped = cellsOf('practices.csv', 'gaps').flatMap((gaps) => gaps.split(','));
    expect(helped).toEqual(expect.arrayContaining([...GAP_KINDS]));
  });

  it('has the 194 Member States of ITU', () => {
    const members = cellsOf('countries.csv', 'memberState').filter((value) => value === 'true');
    expect(members).toHaveLength(194);
  });
});
