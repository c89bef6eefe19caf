import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { News, Sight, Wish } from './messages.ts';
import { type Picture, PictureBuilder } from './picture.ts';
import { pictureVariables } from './scope.ts';
import { hasScope, type NetworkView } from './view.ts';

/** The picture of a view, as far as it is there. */
export interface PictureState {
  readonly picture: Picture | undefined;
  /** The picture before it. */
  readonly previous: Picture | undefined;
  readonly isBusy: boolean;
  /** How many nodes are being placed, while that takes its time. */
  readonly placing: number | undefined;
  /** Why there is no picture, as the API says it. */
  readonly failure: string | undefined;
}

/** What the worker hands back beside pictures. */
export interface Handlers {
  readonly onPainted: (bitmap: ImageBitmap, sight: Sight) => void;
  readonly onSaved: (file: Blob, format: 'svg' | 'png') => void;
}

const NOTHING: PictureState = {
  picture: undefined,
  previous: undefined,
  isBusy: false,
  placing: undefined,
  failure: undefined,
};

/** Has a worker ask for the picture of a view and place it; asks anew only when the question changes. */
export function usePicture(view: NetworkView, handlers: Handlers) {
  const [state, setState] = useState(NOTHING);
  const [worker, setWorker] = useState<Worker>();
  const latest = useRef(handlers);
  const turn = useRef(0);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const started = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
    const hear = listener(turn, latest, setState);
    started.addEventListener('message', hear);
    started.addEventListener('error', () => {
      setState((before) => ({ ...before, isBusy: false, placing: undefined, failure: 'OTHER' }));
    });
    setWorker(started);
    return () => {
      started.terminate();
    };
  }, []);

  const tell = useCallback((wish: Wish) => worker?.postMessage(wish), [worker]);
  // As text, so that a view that asks the same question is not asked again.
  const question = useMemo(
    () =>
      hasScope(view)
        ? JSON.stringify([pictureVariables(view), view.starts, view.expanded])
        : undefined,
    [view],
  );
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(view);
  useEffect(() => {
    asked.current = view;
  });
  useEffect(() => {
    if (!worker) return;
    turn.current += 1;
    if (question === undefined) {
      setState(NOTHING);
      return;
    }
    setState((before) => ({ ...before, isBusy: true, failure: undefined }));
    const { starts, expanded } = asked.current;
    const variables = pictureVariables(asked.current);
    const wish: Wish = { type: 'ask', turn: turn.current, variables, starts, expanded };
    worker.postMessage(wish);
  }, [worker, question, attempt]);
  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  return { ...state, tell, retry };
}

/** Puts together what the worker sends in slices; news of a question that was replaced is dropped. */
function listener(
  turn: { readonly current: number },
  handlers: { readonly current: Handlers },
  setState: (change: (before: PictureState) => PictureState) => void,
) {
  let builder = new PictureBuilder();
  return ({ data }: MessageEvent<News>) => {
    if (data.type === 'painted') {
      handlers.current.onPainted(data.bitmap, data.sight);
      return;
    }
    if (data.type === 'saved') {
      handlers.current.onSaved(data.file, data.format);
      return;
    }
    if (data.turn !== turn.current) return;
    switch (data.type) {
      case 'placing':
        builder = new PictureBuilder();
        setState((before) => ({ ...before, placing: data.nodes }));
        return;
      case 'slice':
        builder.add(data.nodes, data.links);
        return;
      case 'failed':
        setState((before) => ({
          ...before,
          isBusy: false,
          placing: undefined,
          failure: data.code,
        }));
        return;
      case 'done': {
        const picture = builder.build(data);
        setState((before) => ({ ...NOTHING, picture, previous: before.picture }));
      }
    }
  };
}
