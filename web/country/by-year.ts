import { yearOf } from '../days.ts';

interface Dated {
  readonly since: string | null;
  readonly until: string | null;
}

interface Year<Entry> {
  /** Undefined where nobody says when. */
  readonly year: number | undefined;
  readonly entries: readonly Entry[];
}

/** The year that something stands under: that of its start, or else of its end. */
export const yearIn = ({ since, until }: Dated): number | undefined => {
  const date = since ?? until;
  return date === null ? undefined : yearOf(date);
};

/** By year, the newest first, what has no date last; within a year in the given order. */
export function byYear<Entry extends Dated>(entries: readonly Entry[]): readonly Year<Entry>[] {
  return [...Map.groupBy(entries, yearIn)]
    .map(([year, grouped]) => ({ year, entries: grouped }))
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
