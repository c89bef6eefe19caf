import type { StateCounts } from '../fragments/states.ts';
import { type CoverageState, STATES } from '../words.ts';

/** A part of a bar: a state and how many countries are in it. */
export interface Segment {
  readonly state: CoverageState;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

/** How the countries of a group divide into states on a bar of this width, those with a CIRT first. */
export function segmentsOf(states: StateCounts, width: number): readonly Segment[] {
  const total = states.reduce((sum, { countries }) => sum + countries, 0);
  const segments: Segment[] = [];
  let before = 0;
  for (const state of STATES.toReversed()) {
    const count = states.find((counted) => counted.state === state)?.countries ?? 0;
    if (count === 0) continue;
    segments.push({
      state,
      count,
      x: (before / total) * width,
      width: (count / total) * width,
    });
    before += count;
  }
  return segments;
}
