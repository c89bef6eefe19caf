import { SYMBOLS } from '../canvas/symbols.ts';
import type { CoverageState } from '../words.ts';

const BOX = 16;

/** The mark of a state, as the map draws it, for a legend or a line of text. */
export function StateMark({ state }: { readonly state: CoverageState }) {
  const { shape, size, line, dash, colour } = SYMBOLS[state];
  const half = (size - line) / 2;
  const middle = BOX / 2;
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
      {shape === 'ellipse' && <circle cx={middle} cy={middle} r={half} {...paint} />}
      {shape === 'rectangle' && (
        <rect x={middle - half} y={middle - half} width={size} height={size} {...paint} />
      )}
      {shape === 'diamond' && (
        <path
          d={`M8 ${middle - half} L${middle + half} 8 L8 ${middle + half} L${middle - half} 8 Z`}
          {...paint}
        />
      )}
      {shape === 'triangle' && (
        <path
          d={`M8 ${middle - half} L${middle + half} ${middle + half} L${middle - half} ${middle + half} Z`}
          {...paint}
        />
      )}
    </svg>
  );
}
