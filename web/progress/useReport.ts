import { useQuery } from 'urql';
import type { Period } from './answers.ts';
import { ABSENT, CAVEATS, CHANGES, DONE, ENDS } from './query.ts';

/** The parts of the report, each answer apart; a period without days is not asked for. */
export function useReport(variables: Period) {
  const pause = variables.from >= variables.to;
  return {
    ends: useQuery({ query: ENDS, variables, pause }),
    changes: useQuery({ query: CHANGES, variables, pause }),
    done: useQuery({ query: DONE, variables, pause }),
    absent: useQuery({ query: ABSENT, variables, pause }),
    caveats: useQuery({ query: CAVEATS, variables, pause }),
  };
}

export type ReportAnswers = ReturnType<typeof useReport>;
