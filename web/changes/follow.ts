import { stringifyDocument } from '@urql/core';
import type { ResultOf, VariablesOf } from 'gql.tada';
import { CHANGED, type RevisionRow } from '../history/query.ts';

export type StreamState = 'connecting' | 'live' | 'lost';

interface Following {
  readonly filter: VariablesOf<typeof CHANGED>['filter'];
  /** The last change that was seen; undefined for those from now on. */
  readonly after: string | undefined;
  readonly onChange: (row: RevisionRow) => void;
  readonly onState: (state: StreamState) => void;
}

/** A server that refuses, or is not there, is asked again after so long. */
const AGAIN_AFTER_MS = 4_000;

/**
 * Follows the changes as they are made. A browser comes back by itself where the connection breaks, with
 * the id of the last event; where it gives up, as it does at an answer that is no stream, this does.
 * @returns ends it
 */
export function follow({ filter, after, onChange, onState }: Following): () => void {
  let last = after;
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  // The server ends a stream every quarter of an hour: to come back then is no loss.
  let isOver = false;

  const open = () => {
    const stream = new EventSource(addressOf({ filter, after: last ?? null }));
    source = stream;
    stream.addEventListener('open', () => {
      isOver = false;
      onState('live');
    });
    stream.addEventListener('next', ({ data, lastEventId }: MessageEvent<string>) => {
      const row = changeIn(data);
      if (lastEventId !== '') last = lastEventId;
      if (row) onChange(row);
    });
    stream.addEventListener('complete', () => {
      isOver = true;
    });
    stream.addEventListener('error', () => {
      if (!isOver) onState('lost');
      isOver = false;
      if (stream.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_AFTER_MS);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source?.close();
  };
}

/** Where the stream of a question is. */
export function addressOf(variables: VariablesOf<typeof CHANGED>): string {
  const params = new URLSearchParams({
    query: stringifyDocument(CHANGED),
    variables: JSON.stringify(variables),
  });
  return `/graphql?${params.toString()}`;
}

/** The change in an event; undefined where it tells of an error. */
function changeIn(text: string): RevisionRow | undefined {
  // Typed by the schema, as every other answer of the API.
  const { data } = JSON.parse(text) as { readonly data?: ResultOf<typeof CHANGED> | null };
  return data?.changed;
}
