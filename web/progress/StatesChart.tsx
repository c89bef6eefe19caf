import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../i18n/languages.ts';
import { formatNumber } from '../i18n/locale.ts';
import type { Pair } from './pairs.ts';
import { segmentsOf } from './segments.ts';
import { StatePatterns } from './StatePatterns.tsx';

interface Props {
  readonly pairs: readonly (Pair & { readonly name: string })[];
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Heights in pixels: the name of a group, a bar, what lies between bars and between groups. */
const NAME = 19;
const BAR = 17;
const GAP = 2;
const BETWEEN = 12;
const GROUP = NAME + 2 * BAR + GAP + BETWEEN;
/** Room at the start for the dates, in pixels. */
const DATES = 92;
/** A number in a part of a bar that is narrower than this would not fit. */
const ROOM = 20;

/** For each group of countries two bars, the earlier one above the later. The table says the same. */
export function StatesChart({ pairs, from, to, label }: Props) {
  const { i18n } = useTranslation();
  const { ref, width: measured } = useElementSize();
  const width = Math.max(260, measured === 0 ? 700 : measured);
  const bars = width - DATES;
  // Read from the right, a chart begins there.
  const direction = directionOf(i18n.language);
  const isMirrored = direction === 'rtl';
  const start = isMirrored ? width : 0;
  const placeOf = (x: number, part: number) => (isMirrored ? bars - x - part + 1 : DATES + x);
  return (
    <div ref={ref} className="chart">
      <svg
        width="100%"
        height={pairs.length * GROUP}
        viewBox={`0 0 ${width} ${pairs.length * GROUP}`}
        role="img"
        aria-label={label}
        direction={direction}
      >
        <StatePatterns />
        {pairs.map(({ key, name, before, after }, index) => (
          <g key={key} transform={`translate(0 ${index * GROUP})`}>
            <text className="chart-name" x={start} y={13}>
              {name}
            </text>
            {[
              { day: from, counted: before },
              { day: to, counted: after },
            ].map(({ day, counted }, row) => (
              <g key={row} transform={`translate(0 ${NAME + row * (BAR + GAP)})`}>
                <text className="chart-date" x={start} y={13}>
                  {day}
                </text>
                {segmentsOf(counted.states, bars).map(({ state, count, x, width: part }) => (
                  <g key={state} transform={`translate(${placeOf(x, part)} 0)`}>
                    <rect
                      width={Math.max(1, part - 1)}
                      height={BAR}
                      fill={`url(#chart-${state})`}
                      data-state={state}
                    />
                    {part > ROOM && (
                      <text className="chart-count" x={part / 2} y={13}>
                        {formatNumber(count, i18n.language)}
                      </text>
                    )}
                  </g>
                ))}
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
