/** A table as CSV (RFC 4180), with a mark at its start by which spreadsheets know that it is UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\u{FEFF}${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/**
 * A value as CSV carries it. One that a spreadsheet would take for a formula is led by an apostrophe,
 * for what stands on record was written by others.
 */
function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
