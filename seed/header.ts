import type { Finding } from './finding.ts';
import type { Table } from './table.ts';

/** The columns that a file should have, for a message. */
export const headerOf = ({ columns }: Table) => `the columns ${Object.keys(columns).join(',')}`;

/** Columns that are missing, unknown or there twice. */
export function checkHeader(table: Table, header: readonly string[]): Finding[] {
  const known = Object.keys(table.columns);
  const finding = (column: string, found: string, expected: string): Finding => ({
    file: table.file,
    line: 1,
    column,
    found,
    expected,
  });
  return [
    ...known
      .filter((column) => !header.includes(column) && !table.columns[column]?.mayBeAbsent)
      .map((column) => finding(column, 'no such column', 'the column')),
    ...header
      .filter((column) => !known.includes(column))
      .map((column) => finding(column, 'an unknown column', headerOf(table))),
    ...header
      .filter((column, index) => header.indexOf(column) !== index)
      .map((column) => finding(column, 'the column again', 'each column once')),
  ];
}
