import { useDebouncedCallback, useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/dates.ts';
import type { HistoryPoint } from './answers.ts';
import { CompareChoice } from './CompareChoice.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { momentsUntil, nextStop, stopOf, today } from './time.ts';
import type { AtlasView, ChangeView } from './view.ts';

interface Props {
  readonly view: AtlasView;
  readonly change: ChangeView;
  readonly points: readonly HistoryPoint[];
  /** Whether what is shown is of the chosen day; playing waits for it. */
  readonly isReady: boolean;
  /** Asks for a day before it is needed. */
  readonly prefetch: (day: string | undefined) => void;
}

/** How long playing rests on a stop, in milliseconds; longer for those who do not like motion. */
const REST = { usual: 750, reduced: 2000 };

/** The day that is shown, from the first national CIRT to today: by hand, or played. */
export function TimeLine({ view, change, points, isReady, prefetch }: Props) {
  const { t, i18n } = useTranslation();
  const last = today();
  const moments = momentsUntil(last);
  const end = moments.length - 1;
  const chosen = stopOf(moments, view.asOf ?? last);
  const [dragged, setDragged] = useState<number>();
  const [isPlaying, setPlaying] = useState(false);
  const stop = dragged ?? chosen;
  const shownDay = dragged === undefined ? (view.asOf ?? last) : (moments[dragged] ?? last);
  const dayAt = (at: number) => (at >= end ? undefined : moments[at]);
  const goTo = (at: number) => {
    change({ asOf: dayAt(at) }, { replace: true });
  };
  const settle = useDebouncedCallback((at: number) => {
    goTo(at);
    setDragged(undefined);
  }, 140);
  const rest = useReducedMotion() ? REST.reduced : REST.usual;

  useEffect(() => {
    if (!isPlaying || !isReady) return;
    const next = nextStop(momentsUntil(last), chosen);
    const day = (at: number | undefined) =>
      at === undefined || at >= end ? undefined : momentsUntil(last)[at];
    prefetch(day(next));
    const timer = setTimeout(() => {
      if (next !== undefined) change({ asOf: day(next) }, { replace: true });
      if (next === undefined || next >= end) setPlaying(false);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [isPlaying, isReady, chosen, end, last, rest, change, prefetch]);

  return (
    <section className="time" aria-label={t('time.label')}>
      <button
        type="button"
        className="play"
        aria-label={isPlaying ? t('time.pause') : t('time.play')}
        onClick={() => {
          if (!isPlaying && chosen >= end) goTo(0);
          setPlaying(!isPlaying);
        }}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
          {isPlaying ? <path d="M2 1h3v10H2zM7 1h3v10H7z" /> : <path d="M2 0.5v11l9-5.5z" />}
        </svg>
      </button>
      <div className="time-line">
        <HistoryChart points={points} />
        <input
          type="range"
          min={0}
          max={end}
          step={1}
          value={stop}
          aria-label={t('time.day')}
          aria-valuetext={formatDay(shownDay, i18n.language)}
          onChange={({ currentTarget }) => {
            const at = Number(currentTarget.value);
            setPlaying(false);
            setDragged(at);
            settle(at);
          }}
        />
        <span className="time-ends" aria-hidden>
          <span>{moments[0]?.slice(0, 4)}</span>
          <span>{last.slice(0, 4)}</span>
        </span>
      </div>
      <output className="time-day">{formatDay(shownDay, i18n.language)}</output>
      <CompareChoice view={view} change={change} />
      <p className="time-note">{t('time.undated')}</p>
    </section>
  );
}
