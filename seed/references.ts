import type { Finding } from './finding.ts';
import { quoted, type Rows } from './row.ts';

/** Every key that a row names and that the file of that table does not have. */
export function danglingReferences(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const [{ file, columns }, those] of rows) {
    for (const [column, { refersTo }] of Object.entries(columns)) {
      // Where the other file could not be read, that one finding is enough.
      const targets = refersTo && rows.get(refersTo);
      if (!targets) continue;
      const keys = new Set(targets.map(({ key }) => key));
      for (const { line, links } of those) {
        for (const target of links[column] ?? []) {
          if (keys.has(target)) continue;
          const expected = `the ${refersTo.key} of a row in ${refersTo.file}`;
          findings.push({ file, line, column, found: quoted(target), expected });
        }
      }
    }
  }
  return findings;
}
