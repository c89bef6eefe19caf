import type { CombinedError } from '@urql/core';
import { useCallback, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { CHANGES, type RevisionFilter, type RevisionRow } from './query.ts';

/** How many changes may stand above the first page before the list starts anew. */
const MOST_LIVE = 200;

interface Page {
  readonly rows: readonly RevisionRow[];
  readonly hasEarlier: boolean;
}

/** What is asked for; give it a component of its own, by a key, so that another question starts anew. */
export interface Question {
  readonly filter: RevisionFilter;
  /** A moment; undefined for all there is. */
  readonly since?: string | undefined;
}

/** Changes, the newest first: a page, those before it when they are asked for, and those that come in. */
export function useChanges({ filter, since }: Question) {
  const client = useClient();
  const variables = { filter, since: since ?? null };
  const [answer, ask] = useQuery({
    query: CHANGES,
    variables: { ...variables, before: null },
    requestPolicy: 'cache-and-network',
  });
  const [earlier, setEarlier] = useState<Page>();
  const [live, setLive] = useState<readonly RevisionRow[]>([]);
  const [failure, setFailure] = useState<CombinedError>();
  const [isWaiting, setWaiting] = useState(false);

  const first = answer.data?.changes;
  const rows = useMemo(() => {
    const page = first?.nodes.toReversed() ?? [];
    const known = new Set(page.map(({ id }) => id));
    return [...live.filter(({ id }) => !known.has(id)), ...page, ...(earlier?.rows ?? [])];
  }, [first, live, earlier]);
  const last = rows.at(-1)?.id;

  const showEarlier = async () => {
    setWaiting(true);
    const { data, error } = await client
      .query(CHANGES, { ...variables, before: last ?? null })
      .toPromise();
    setWaiting(false);
    setFailure(error);
    if (!data) return;
    setEarlier((before) => ({
      rows: [...(before?.rows ?? []), ...data.changes.nodes.toReversed()],
      hasEarlier: data.changes.pageInfo.hasPreviousPage,
    }));
  };
  const startAnew = useCallback(() => {
    setLive([]);
    setEarlier(undefined);
    ask({ requestPolicy: 'network-only' });
  }, [ask]);
  const add = useCallback(
    (row: RevisionRow) => {
      setLive((before) => (before.some(({ id }) => id === row.id) ? before : [row, ...before]));
      if (live.length >= MOST_LIVE) startAnew();
    },
    [live.length, startAnew],
  );

  return {
    answer,
    ask,
    rows,
    live,
    failure,
    isWaiting,
    hasEarlier: earlier?.hasEarlier ?? first?.pageInfo.hasPreviousPage ?? false,
    showEarlier,
    startAnew,
    add,
  };
}

export type Changes = ReturnType<typeof useChanges>;
