import { readCsv, type Csv } from './csv.ts';
import { derive } from './derive.ts';
import type { Finding } from './finding.ts';
import { checkHeader, headerOf } from './header.ts';
import { danglingReferences } from './references.ts';
import { quoted, readRow, type Row, type Rows } from './row.ts';
import { isDerived, keyColumns, type Table } from './table.ts';

export interface Checked {
  readonly rows: Rows;
  /** All that is wrong in the whole folder; the rows may be used only where this is empty. */
  readonly findings: readonly Finding[];
}

/** Reads every file of the folder and checks every cell, key and reference in it. */
export async function checkFolder(folder: string, tables: readonly Table[]): Promise<Checked> {
  const read = await Promise.all(
    tables
      .filter((table) => !isDerived(table))
      .map(async (table) => ({ table, csv: await readCsv(folder, table.file) })),
  );
  const rows = new Map<Table, readonly Row[]>();
  const findings: Finding[] = [];
  for (const { table, csv } of read) {
    const checked = checkFile(table, csv);
    findings.push(...checked.findings);
    if (checked.rows) rows.set(table, checked.rows);
  }
  for (const table of tables.filter(isDerived)) {
    const derived = derive(table, rows);
    findings.push(...derived.findings);
    rows.set(table, derived.rows);
  }
  findings.push(...danglingReferences(rows));
  return { rows, findings: inReadingOrder(findings, tables) };
}

function inReadingOrder(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const files = tables.map(({ file }) => file);
  return findings.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

interface CheckedFile {
  /** Absent where the file or the column of its keys cannot be read. */
  readonly rows?: readonly Row[];
  readonly findings: readonly Finding[];
}

function checkFile(table: Table, { records: [head, ...records], findings }: Csv): CheckedFile {
  const { file } = table;
  if (findings.length > 0) return { findings };
  if (!head) return { findings: [{ file, found: 'an empty file', expected: headerOf(table) }] };
  const header = head.cells.map((cell) => cell.trim());
  const read = records.map((record) => {
    const whole = readRow(table, header, record);
    const { line, cells } = record;
    if (cells.length === header.length) return whole;
    // Cells of a broken row may stand under the wrong column: all that counts of it is its key.
    const found = `a row of ${cells.length}`;
    const expected = `${header.length} cells, as in the first line`;
    return { row: { ...whole.row, links: {} }, findings: [{ file, line, found, expected }] };
  });
  const rows = read.map(({ row }) => row);
  const all = [
    ...checkHeader(table, header),
    ...read.flatMap((row) => row.findings),
    ...doubles(table, rows),
  ];
  const hasKey = keyColumns(table).every((column) => header.includes(column));
  return hasKey ? { rows, findings: all } : { findings: all };
}

function doubles(table: Table, rows: readonly Row[]): Finding[] {
  const firstLines = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { key, line } of rows) {
    if (key === '') continue;
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, line);
    else {
      const column = keyColumns(table).join(', ');
      const expected = `a key unlike that of line ${first}`;
      findings.push({ file: table.file, line, column, found: quoted(key), expected });
    }
  }
  return findings;
}
