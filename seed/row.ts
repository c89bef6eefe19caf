import type { CsvRecord } from './csv.ts';
import type { Finding } from './finding.ts';
import { isNodeTable, keyColumns, type CellValue, type Column, type Table } from './table.ts';

/** A value as it stands in a property. */
export type PropertyValue = string | number | boolean | readonly string[];

export type Values = Readonly<Record<string, PropertyValue>>;

/** The keys that a row names, by column. */
export type Links = Readonly<Record<string, readonly string[]>>;

/** A row that is what its table expects. */
export interface Row {
  readonly line: number;
  /** What tells the row apart, readable: the key of a node, or the key columns of a relationship. */
  readonly key: string;
  readonly values: Values;
  readonly links: Links;
}

/** The rows of each table; a table whose file cannot be read is not there. */
export type Rows = ReadonlyMap<Table, readonly Row[]>;

export interface ReadRow {
  readonly row: Row;
  readonly findings: readonly Finding[];
}

/** Reads the cells of one record; a cell that says something else than expected is left out. */
export function readRow(table: Table, header: readonly string[], record: CsvRecord): ReadRow {
  const { line, cells } = record;
  const { file, columns } = table;
  const findings: Finding[] = [];
  const read = new Map<string, CellValue>();
  for (const [name, column] of Object.entries(columns)) {
    const position = header.indexOf(name);
    if (position === -1) continue;
    const cell = cells[position]?.trim() ?? '';
    if (cell === '') {
      if (column.required) {
        findings.push({ file, line, column: name, found: 'nothing', expected: 'a value' });
      }
      continue;
    }
    const result = column.schema.safeParse(cell);
    if (result.success) read.set(name, result.data);
    else {
      const expected = result.error.issues.map(({ message }) => message).join('; ');
      findings.push({ file, line, column: name, found: quoted(cell), expected });
    }
  }
  findings.push(...endsBeforeStarts(table, read, line));
  return { row: toRow(table, read, line), findings };
}

export const quoted = (text: string) => JSON.stringify(text);

function endsBeforeStarts(
  { file, columns }: Table,
  read: ReadonlyMap<string, CellValue>,
  line: number,
): Finding[] {
  return Object.entries(columns).flatMap(([name, { notBefore }]) => {
    const start = notBefore === undefined ? undefined : dayOf(read.get(notBefore));
    const end = dayOf(read.get(name));
    if (start === undefined || end === undefined || end >= start) return [];
    const expected = `a date that is not before ${notBefore ?? ''} (${start})`;
    return [{ file, line, column: name, found: quoted(end), expected }];
  });
}

function dayOf(value: CellValue | undefined): string | undefined {
  return typeof value === 'object' && 'day' in value ? value.day : undefined;
}

function toRow(table: Table, read: ReadonlyMap<string, CellValue>, line: number): Row {
  const values: Record<string, PropertyValue> = {};
  const links: Record<string, readonly string[]> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const value = read.get(name);
    if (column.refersTo) links[name] = value === undefined ? [] : targets(column, value);
    if (value === undefined || !column.storage) continue;
    if (typeof value === 'object' && 'day' in value) {
      values[name] = value.day;
      values[`${name}Precision`] = value.precision;
    } else values[name] = value;
  }
  const computed = Object.entries((isNodeTable(table) && table.computed) || {});
  for (const [name, compute] of computed) values[name] = compute(values);
  return { line, key: keyOf(table, values, links), values, links };
}

function targets({ keyOf = (key) => key }: Column, value: CellValue): string[] {
  const named = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  return named.map(keyOf).sort();
}

/** What tells a row apart, by its properties and the nodes it names; empty where a part is missing. */
export function keyOf(
  table: Table,
  values: Readonly<Record<string, unknown>>,
  links: Links,
): string {
  const parts = keyColumns(table).map((column) => links[column]?.[0] ?? values[column]);
  return parts.includes(undefined) ? '' : parts.join(' ');
}
