import type { Finding } from './finding.ts';
import { quoted, type Row, type Rows } from './row.ts';
import type { NodeTable } from './table.ts';

/** The rows of a table without a file: one for each name that a column of another table gives. */
export function derive(table: NodeTable, rows: Rows): { rows: Row[]; findings: Finding[] } {
  const derived = new Map<string, Row>();
  const findings: Finding[] = [];
  for (const { file, column, line, key, name } of named(table, rows)) {
    const other = derived.get(key);
    if (!other) derived.set(key, { line, key, values: { [table.key]: key, name }, links: {} });
    else if (other.values['name'] !== name) {
      const expected = `a name that is not almost that of line ${other.line}, or exactly that one`;
      findings.push({ file, line, column, found: quoted(name), expected });
    }
  }
  return { rows: [...derived.values()], findings };
}

function named(table: NodeTable, rows: Rows) {
  return [...rows].flatMap(([{ file, columns }, those]) =>
    Object.keys(columns)
      .filter((column) => columns[column]?.refersTo === table)
      .flatMap((column) =>
        those.flatMap(({ line, values, links }) => {
          const key = links[column]?.[0];
          const name = values[column];
          return key === undefined || typeof name !== 'string'
            ? []
            : [{ file, column, line, key, name }];
        }),
      ),
  );
}
