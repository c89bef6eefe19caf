import type { ResultOf } from 'gql.tada';
import { graphql } from '../graphql.ts';

/** How many countries of a group are in each state, and how many are absent. */
export const COUNTED_STATES = graphql(`
  fragment CountedStates on CoverageGroup {
    countries
    absent
    states {
      state
      countries
    }
  }
`);

export type StateCounts = ResultOf<typeof COUNTED_STATES>['states'];
