import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { Change, Totals } from './answers.ts';
import { CHANGES, TOTALS } from './query.ts';
import { inOrder, today } from './time.ts';
import type { AtlasView } from './view.ts';

/** Two days held against each other, the earlier one first. */
export interface Comparison {
  readonly before: Totals['total'];
  readonly after: Totals['total'];
  readonly changes: readonly Change[];
  readonly changed: ReadonlySet<string>;
  readonly byCountry: ReadonlyMap<string, Change>;
}

interface Filters {
  readonly filter: object;
  readonly withinGroups: object;
}

/** What the chosen days have between them; undefined where none are compared, or nothing is known yet. */
export function useComparison(view: AtlasView, filters: Filters): Comparison | undefined {
  const now = today();
  const pause = view.compare === undefined;
  const [from, to] = inOrder(view.compare ?? now, view.asOf ?? now);
  const day = (asOf: string) => ({ ...filters, asOf: asOf === now ? null : asOf });
  const [{ data: before }] = useQuery({ query: TOTALS, variables: day(from), pause });
  const [{ data: after }] = useQuery({ query: TOTALS, variables: day(to), pause });
  const variables = { from, to, filter: filters.filter };
  const [{ data }] = useQuery({ query: CHANGES, variables, pause });
  return useMemo(() => {
    if (pause || !before || !after || !data) return undefined;
    const changes = data.coverageChanges.nodes;
    const byCountry = new Map(changes.map((change) => [change.country.iso2, change]));
    return {
      before: before.total,
      after: after.total,
      changes,
      byCountry,
      changed: new Set(byCountry.keys()),
    };
  }, [pause, before, after, data]);
}
