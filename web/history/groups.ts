import type { RevisionRow } from './query.ts';

/** What one write has changed, so far as it stands together in the list. */
export interface Group {
  readonly write: string;
  readonly rows: readonly [RevisionRow, ...RevisionRow[]];
}

/** Puts together what was changed together; the order stays. */
export function groupsOf(rows: readonly RevisionRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.write === row.write) {
      groups[groups.length - 1] = { write: row.write, rows: [...last.rows, row] };
    } else groups.push({ write: row.write, rows: [row] });
  }
  return groups;
}
