import { FIRST_DAY, yearBefore } from '../days.ts';
import type { CoverageState } from '../words.ts';

interface Step {
  readonly asOf: string;
  readonly state: CoverageState;
}

/** A time in which the state stayed as it was. */
export interface Span {
  readonly state: CoverageState;
  readonly from: string;
  readonly to: string;
  /** Which part of the whole time that is: 0 to 1. */
  readonly part: number;
  /** The last day that is sure to have had the state before; undefined for the first span. */
  readonly before: string | undefined;
}

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Where a day stands between the first one and the last: 0 to 1. */
export const placeOf = (day: string, to: string): number =>
  (time(day) - time(FIRST_DAY)) / Math.max(1, time(to) - time(FIRST_DAY));

/** The steps of a history, each until the next one; steps are years, so a change lies in the year before. */
export function spansOf(steps: readonly Step[], to: string): readonly Span[] {
  return steps.map(({ asOf, state }, index) => {
    const end = steps[index + 1]?.asOf ?? to;
    const previous = steps[index - 1]?.asOf;
    const yearAgo = yearBefore(asOf);
    return {
      state,
      from: asOf,
      to: end,
      part: placeOf(end, to) - placeOf(asOf, to),
      before: previous !== undefined && previous < yearAgo ? yearAgo : previous,
    };
  });
}
