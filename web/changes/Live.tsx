import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevisionFilter } from '../history/query.ts';
import type { Changes } from '../history/use-changes.ts';
import { follow, type StreamState } from './follow.ts';

/** What comes in is said aloud no more often than this. */
const SAID_EVERY_MS = 5_000;

interface Props {
  readonly filter: RevisionFilter;
  readonly changes: Changes;
}

/** Follows the changes as they are made: says how that goes, and can be paused. */
export function Live({ filter, changes }: Props) {
  const { t } = useTranslation();
  const [isPaused, setPaused] = useState(false);
  const [state, wasLost] = useStream({ filter, changes, isPaused });
  const count = useSaid(changes.live.length);
  const shown = isPaused ? 'paused' : state;
  const said = {
    paused: t('changes.live.paused'),
    connecting: t('changes.live.connecting'),
    lost: t('changes.live.lost'),
    live: wasLost ? t('changes.live.resumed') : t('changes.live.live'),
  }[shown];
  return (
    <div className="live-bar">
      <button
        type="button"
        className="button"
        onClick={() => {
          setPaused(!isPaused);
        }}
      >
        {isPaused ? t('changes.live.resume') : t('changes.live.pause')}
      </button>
      <p role="status" data-state={shown}>
        {said} {count > 0 && t('changes.fresh', { count })}
      </p>
    </div>
  );
}

/** How the stream goes, and whether it is back after it was lost. */
function useStream({ filter, changes, isPaused }: Props & { readonly isPaused: boolean }) {
  const [state, setState] = useState<StreamState>('connecting');
  const [wasLost, setWasLost] = useState(false);
  // What changes with every answer is read when it is needed: the stream goes on meanwhile.
  const now = useRef({ changes, filter });
  useEffect(() => {
    now.current = { changes, filter };
  });
  useEffect(() => {
    if (isPaused) return undefined;
    const { rows } = now.current.changes;
    return follow({
      filter: now.current.filter,
      after: rows[0]?.id,
      onChange: (row) => {
        now.current.changes.add(row);
      },
      onState: (next) => {
        setState(next);
        if (next === 'lost') setWasLost(true);
        // Where none was seen yet, the stream has nothing to begin behind: what came before it is asked for.
        const { rows: seen, ask } = now.current.changes;
        if (next === 'live' && seen.length === 0) ask({ requestPolicy: 'network-only' });
      },
    });
  }, [isPaused]);
  return [state, wasLost] as const;
}

/** A number that follows another, from time to time. */
function useSaid(number: number): number {
  const [said, setSaid] = useState(number);
  const newest = useRef(number);
  useEffect(() => {
    newest.current = number;
  }, [number]);
  useEffect(() => {
    const timer = setInterval(() => {
      setSaid(newest.current);
    }, SAID_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return said;
}
