import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { namesIn } from '../i18n/country-names.ts';
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

/** What the worker has said so far. */
interface Heard extends Pick<PictureState, 'picture' | 'previous' | 'failure'> {
  /** The question that was answered last. */
  readonly answered: string | undefined;
  readonly placing: { readonly turn: string; readonly nodes: number } | undefined;
}

const NOTHING_HEARD: Heard = {
  picture: undefined,
  previous: undefined,
  failure: undefined,
  answered: undefined,
  placing: undefined,
};

/** Has a worker ask for the picture of a view and place it; asks anew only when the question changes. */
export function usePicture(view: NetworkView, language: string, handlers: Handlers) {
  const [heard, setHeard] = useState(NOTHING_HEARD);
  const worker = useRef<Worker>(undefined);
  const latest = useRef(handlers);
  const asked = useRef(view);
  const [attempt, setAttempt] = useState(0);
  // As text, so that a view that asks the same question is not asked again.
  const question = hasScope(view)
    ? JSON.stringify([attempt, language, pictureVariables(view), view.starts, view.expanded])
    : undefined;
  useEffect(() => {
    latest.current = handlers;
    asked.current = view;
  });
  useEffect(() => {
    const started = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', listener(latest, setHeard));
    started.addEventListener('error', () => {
      setHeard((before) => ({ ...before, failure: 'OTHER' }));
    });
    worker.current = started;
    return () => {
      started.terminate();
    };
  }, []);
  useEffect(() => {
    if (question === undefined) return;
    const { starts, expanded } = asked.current;
    const variables = pictureVariables(asked.current);
    const named = { starts, expanded, language, countryNames: namesIn(language) };
    tellTo(worker.current, { type: 'ask', turn: question, variables, ...named });
  }, [question, language]);

  const tell = useCallback((wish: Wish) => {
    tellTo(worker.current, wish);
  }, []);
  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  return { ...stateOf(heard, question), tell, retry };
}

/** What was heard last, as far as it is about the question that is asked now. */
function stateOf(heard: Heard, question: string | undefined): PictureState {
  if (question === undefined) return NOTHING;
  const { picture, previous, answered, placing, failure } = heard;
  return {
    picture,
    previous,
    isBusy: answered !== question,
    placing: placing?.turn === question ? placing.nodes : undefined,
    failure: answered === question ? failure : undefined,
  };
}

function tellTo(worker: Worker | undefined, wish: Wish): void {
  worker?.postMessage(wish);
}

/** Puts together what the worker sends in slices; the worker drops a question that was replaced. */
function listener(
  handlers: { readonly current: Handlers },
  setHeard: (change: (before: Heard) => Heard) => void,
) {
  let builder = new PictureBuilder();
  return ({ data }: MessageEvent<News>) => {
    switch (data.type) {
      case 'painted':
        handlers.current.onPainted(data.bitmap, data.sight);
        return;
      case 'saved':
        handlers.current.onSaved(data.file, data.format);
        return;
      case 'placing':
        builder = new PictureBuilder();
        setHeard((before) => ({ ...before, placing: data }));
        return;
      case 'slice':
        builder.add(data.nodes, data.links);
        return;
      case 'failed':
        setHeard((before) => ({ ...before, answered: data.turn, failure: data.code }));
        return;
      case 'done': {
        const picture = builder.build(data);
        // A large one is worked out part by part, and the page answers in between.
        startTransition(() => {
          setHeard(({ picture: previous }) => ({
            ...NOTHING_HEARD,
            answered: data.turn,
            picture,
            previous,
          }));
        });
      }
    }
  };
}
