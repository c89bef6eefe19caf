import type { ReactNode } from 'react';
import type { CoverageState } from '../words.ts';

const SIZE = 6;

/** What tells the states apart in a chart without colour, as patterns named `chart-` and the state. */
export function StatePatterns() {
  return (
    <defs>
      <Pattern state="NATIONAL" ground="--covered" />
      <Pattern state="COVERED_FROM_ABROAD" ground="--land-covered">
        <rect width={SIZE} height={3} fill="var(--covered)" />
      </Pattern>
      <Pattern state="REPORTED" ground="--land-reported">
        <rect width={3} height={SIZE} fill="var(--reported)" />
      </Pattern>
      <Pattern state="UNKNOWN" ground="--line" />
      <Pattern state="GOVERNMENT_ONLY" ground="--land-government">
        <circle cx={SIZE / 2} cy={SIZE / 2} r={1.6} fill="var(--government)" />
      </Pattern>
      <Pattern state="ESTABLISHING" ground="--surface" angle={-45}>
        <rect width={SIZE} height={3} fill="var(--establishing)" />
      </Pattern>
      <Pattern state="ABSENT" ground="--surface" angle={45}>
        <rect width={SIZE} height={3.6} fill="var(--absent)" />
      </Pattern>
    </defs>
  );
}

interface PatternProps {
  readonly state: CoverageState;
  /** The custom property of the page that has the colour of the ground. */
  readonly ground: string;
  readonly angle?: number;
  readonly children?: ReactNode;
}

function Pattern({ state, ground, angle = 0, children }: PatternProps) {
  return (
    <pattern
      id={`chart-${state}`}
      patternUnits="userSpaceOnUse"
      width={SIZE}
      height={SIZE}
      patternTransform={`rotate(${angle})`}
    >
      <rect width={SIZE} height={SIZE} fill={`var(${ground})`} />
      {children}
    </pattern>
  );
}
