import { yearOf } from '../days.ts';

interface Dated {
  readonly since: string | null;
  readonly until: string | null;
}

/** The column of what nobody dates. */
export const NO_YEAR = 'none';

/** The years in which something was under way, by its dates; `NO_YEAR` where it has none. */
export function yearsOf({ since, until }: Dated): readonly string[] {
  const first = since ?? until;
  const last = until ?? since;
  if (first === null || last === null) return [NO_YEAR];
  const [from, to] = [yearOf(first), yearOf(last)];
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => String(from + index));
}

/** A row of the time line: how many there were in each year. */
export interface Row {
  readonly key: string;
  readonly name: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

interface Lines {
  /** Every year from the first to the last, and `NO_YEAR` where something has none. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Years as columns; what has several names (its providers) stands in the row of each. The busiest first. */
export function timeLine<Entry extends Dated>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly { readonly key: string; readonly name: string }[],
  language: string,
): Lines {
  const { compare } = new Intl.Collator(language);
  const rows = new Map<string, { name: string; counts: Map<string, number>; total: number }>();
  const years = new Set<string>();
  for (const entry of entries) {
    for (const year of yearsOf(entry)) years.add(year);
    for (const { key, name } of namesOf(entry)) {
      const row = rows.get(key) ?? { name, counts: new Map<string, number>(), total: 0 };
      for (const year of yearsOf(entry)) row.counts.set(year, (row.counts.get(year) ?? 0) + 1);
      row.total += 1;
      rows.set(key, row);
    }
  }
  const known = [...years].filter((year) => year !== NO_YEAR).map(Number);
  const first = Math.min(...known);
  const span = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  return {
    columns: [
      ...Array.from({ length: span }, (_, index) => String(first + index)),
      ...(years.has(NO_YEAR) ? [NO_YEAR] : []),
    ],
    rows: [...rows]
      .map(([key, row]) => ({ key, ...row }))
      .toSorted((a, b) => b.total - a.total || compare(a.name, b.name)),
  };
}
