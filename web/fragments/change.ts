import { graphql } from '../graphql.ts';
import { FROM } from './from.ts';
import { TEAM_NAME } from './names.ts';

/** Why a state is another one: what happened, when, and who says so. */
export const WHY_CHANGED = graphql(
  `
    fragment WhyChanged on CoverageEvent {
      event
      day
      fact {
        __typename
        ...From
        ... on Claim {
          statement
        }
        ... on TeamCoverage {
          team {
            ...TeamName
          }
        }
      }
    }
  `,
  [FROM, TEAM_NAME],
);
