import { WHY_CHANGED } from '../fragments/change.ts';
import { graphql } from '../graphql.ts';

/** The states of one country over the years. */
export const HISTORY = graphql(`
  query CountryHistory($filter: CountryFilter!, $from: Date!, $to: Date!) {
    coverageHistory(filter: $filter, from: $from, to: $to, step: YEAR) {
      countries {
        iso2
        states {
          asOf
          state
        }
      }
    }
  }
`);

/** Why the state of one country differs between two days. */
export const CHANGE = graphql(
  `
    query CountryChange($filter: CountryFilter!, $from: Date!, $to: Date!) {
      coverageChanges(from: $from, to: $to, filter: { country: $filter }) {
        nodes {
          nature
          because {
            ...WhyChanged
          }
        }
      }
    }
  `,
  [WHY_CHANGED],
);
