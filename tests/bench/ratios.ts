import { isContestant } from './contestants.ts';
import { median } from './median.ts';
import type { Results } from './measure.ts';
import type { Operation } from './operations.ts';

/** How many times as many requests one contestant answers as another, with what is aimed at. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly target: number | undefined;
  readonly holds: boolean | undefined;
}

interface Comparison {
  readonly of: string;
  readonly to: string;
  readonly target: (operation: Operation) => number | undefined;
}

const AGAINST_THE_PEER: Readonly<Partial<Record<Operation, number>>> = {
  team: 4,
  page: 3,
  country: 3,
};

const COMPARISONS: readonly Comparison[] = [
  {
    of: 'atlas',
    to: 'peer',
    target: (operation) => AGAINST_THE_PEER[operation],
  },
  { of: 'atlas', to: 'floor', target: () => 0.85 },
  // What was added since must not be paid for by readers.
  { of: 'atlas', to: 'before', target: () => 0.95 },
  { of: 'atlas-cached', to: 'before-cached', target: () => 0.95 },
  { of: 'atlas-cached', to: 'peer', target: () => 40 },
  // Within a factor of three of the bare bytes.
  { of: 'atlas-cached', to: 'bytes', target: () => 1 / 3 },
];

/** The ratios of those who ran: taken within each round, where both had the same weather, then the median. */
export function ratiosOf(operation: Operation, results: Results): Ratio[] {
  return COMPARISONS.flatMap(({ of, to, target }) => {
    const [ours, theirs] = [roundsOf(results, of), roundsOf(results, to)];
    if (!ours || !theirs) return [];
    const value = median(
      ours.map(
        ({ requestsPerSecond }, round) =>
          requestsPerSecond / (theirs[round]?.requestsPerSecond ?? NaN),
      ),
    );
    const wanted = target(operation);
    const holds = wanted === undefined ? undefined : value >= wanted;
    return [{ name: `${of}/${to}`, value, target: wanted, holds }];
  });
}

const roundsOf = (results: Results, name: string) =>
  isContestant(name) ? results[name]?.rounds : undefined;
