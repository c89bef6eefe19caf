import { markPath } from '../canvas/mark-path.ts';
import { SYMBOLS } from '../canvas/symbols.ts';
import type { CoverageState } from '../words.ts';

const BOX = 16;

/** The mark of a state, as the map draws it, for a legend or a line of text. */
export function StateMark({ state }: { readonly state: CoverageState }) {
  const { shape, size, line, dash, colour } = SYMBOLS[state];
  const half = line > 0 ? (size - line) / 2 : size / 2;
  const paint =
    line > 0
      ? {
          fill: 'var(--paper)',
          stroke: `var(${colour})`,
          strokeWidth: line,
          strokeDasharray: dash?.join(' '),
          strokeLinecap: dash && ('round' as const),
        }
      : { fill: `var(${colour})` };
  return (
    <svg className="state-mark" width={BOX} height={BOX} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden>
      <path d={markPath(shape, BOX / 2, BOX / 2, half)} {...paint} />
    </svg>
  );
}
