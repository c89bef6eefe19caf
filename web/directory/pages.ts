import type { Client, CombinedError, OperationResult } from '@urql/core';
import type { ResultOf, VariablesOf } from 'gql.tada';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type { Question, TeamRow } from './answers.ts';
import { TEAMS } from './query.ts';

/** How many teams a page of the list has. */
export const PAGE = 50;

type Variables = VariablesOf<typeof TEAMS>;
type Answer = OperationResult<ResultOf<typeof TEAMS>, Variables>;

/** The rows of one or more pages, and where to go on. */
interface Loaded {
  readonly question: Question;
  readonly rows: readonly TeamRow[];
  readonly totalCount: number;
  readonly pages: number;
  /** The cursor behind the last row; null where no row follows. */
  readonly after: string | null;
}

interface TeamPages {
  /** The newest rows there are: those of an earlier question while the answer is on its way. */
  readonly loaded: Loaded | undefined;
  readonly isWaiting: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

/** So many pages of teams, each behind the other by cursor. What was asked before is there at once. */
export function useTeamPages(question: Question, pages: number): TeamPages {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<Loaded>();
  const [failure, setFailure] = useState<{ question: Question; error: CombinedError }>();
  const known = useMemo(() => readKnown(client, question, pages), [client, question, pages]);

  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      let loaded: Loaded | undefined;
      do {
        const answer = await client.query(TEAMS, variables(question, loaded)).toPromise();
        if (!isWanted) return;
        loaded = joined(question, loaded, answer);
        if (answer.error) setFailure({ question, error: answer.error });
        else setFailure(undefined);
        if (!loaded) return;
      } while (loaded.after !== null && loaded.pages < pages);
      setLast(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [client, question, pages, attempt]);

  const loaded = known ?? last;
  const isDone = loaded?.question === question && (loaded.pages >= pages || loaded.after === null);
  const error = failure?.question === question ? failure.error : undefined;
  return {
    loaded,
    isWaiting: !isDone && !error,
    error: isDone ? undefined : error,
    retry: () => {
      setFailure(undefined);
      setAttempt(attempt + 1);
    },
  };
}

/** The pages as far as the client has them; undefined where one is missing. */
function readKnown(client: Client, question: Question, pages: number): Loaded | undefined {
  let loaded: Loaded | undefined;
  do {
    const answer: Answer | null = client.readQuery(TEAMS, variables(question, loaded), {
      requestPolicy: 'cache-only',
    });
    loaded = answer ? joined(question, loaded, answer) : undefined;
  } while (loaded && loaded.after !== null && loaded.pages < pages);
  return loaded;
}

const variables = (question: Question, before: Loaded | undefined): Variables => ({
  ...question,
  first: PAGE,
  after: before?.after ?? null,
});

function joined(
  question: Question,
  before: Loaded | undefined,
  { data }: Answer,
): Loaded | undefined {
  if (!data) return undefined;
  const { nodes, totalCount, pageInfo } = data.teams;
  return {
    question,
    rows: [...(before?.rows ?? []), ...nodes],
    totalCount,
    pages: (before?.pages ?? 0) + 1,
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
