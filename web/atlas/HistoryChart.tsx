import type { HistoryPoint } from './answers.ts';
import { momentsUntil, stopOf } from './time.ts';

const HEIGHT = 26;

/** Behind the line of time: how many countries were covered, and above them how many known to be absent. */
export function HistoryChart({ points }: { readonly points: readonly HistoryPoint[] }) {
  const last = points.at(-1);
  if (!last) return <svg className="history" aria-hidden />;
  const moments = momentsUntil(last.asOf);
  const end = moments.length - 1;
  const area = (from: (point: HistoryPoint) => number, to: (point: HistoryPoint) => number) => {
    const y = (point: HistoryPoint, count: number) =>
      HEIGHT * (1 - count / Math.max(1, point.total.countries));
    const at = (point: HistoryPoint) => (stopOf(moments, point.asOf) / end) * 100;
    const upper = points.map((point) => `${at(point)},${y(point, to(point))}`);
    const lower = points.toReversed().map((point) => `${at(point)},${y(point, from(point))}`);
    return [...upper, ...lower].join(' ');
  };
  return (
    <svg className="history" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <polygon
        className="history-covered"
        points={area(
          () => 0,
          ({ total }) => total.covered,
        )}
      />
      <polygon
        className="history-absent"
        points={area(
          ({ total }) => total.covered,
          ({ total }) => total.covered + total.absent,
        )}
      />
    </svg>
  );
}
