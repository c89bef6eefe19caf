import type { Counted } from './answers.ts';

/** A group of countries at both ends of the period. */
export interface Pair {
  readonly key: string;
  readonly before: Counted;
  readonly after: Counted;
}

/** Groups of both ends, each beside itself, in the order of the earlier end; what is there once only too. */
export function pairs<Group extends Counted & { readonly key: string }>(
  before: readonly Group[],
  after: readonly Group[],
): readonly Pair[] {
  const nobody: Counted = { countries: 0, covered: 0, absent: 0, states: [] };
  const keys = new Set([...before, ...after].map(({ key }) => key));
  return [...keys].map((key) => ({
    key,
    before: before.find((group) => group.key === key) ?? nobody,
    after: after.find((group) => group.key === key) ?? nobody,
  }));
}
