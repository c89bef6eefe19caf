/** A cell of a table; null stands for what is not known, and is empty. */
export type Cell = string | number | null;

/** What a spreadsheet would run as a formula, were it opened as it is. */
const FORMULA = /^[=+\-@\t\r]/;

/** The mark by which spreadsheets know that a file is UTF-8; it stands at its beginning. */
export const UTF8_MARK = '\ufeff';

/**
 * A table as CSV after RFC 4180, in UTF-8 with the mark by which spreadsheets know it. A text that
 * a spreadsheet would take for a formula is led by an apostrophe, which makes it a text again.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => UTF8_MARK + csvRows(rows);

/** Some rows of such a table. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
