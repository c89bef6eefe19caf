import { graphql } from '../graphql.ts';
import { NOTED } from './from.ts';
import { COUNTRY_NAME, TEAM_NAME } from './names.ts';

/** What a reader looks for first: the state of a country on the day `$asOf` of the query, and why. */
export const STATE_OF_COUNTRY = graphql(
  `
    fragment StateOfCountry on Country {
      ...CountryName
      memberState
      developing
      developmentGroups(asOf: $asOf)
      ldcGraduation
      region {
        code
      }
      office {
        slug
        name
      }
      coverage(asOf: $asOf) {
        asOf
        state
        sourcesDisagree
        unverifiedOnly
        undatedFacts
        reasons {
          __typename
          ...Noted
          ... on Claim {
            id
            statement
          }
          ... on TeamCoverage {
            role
            part
            team {
              ...TeamName
              status
            }
          }
        }
      }
    }
  `,
  [COUNTRY_NAME, NOTED, TEAM_NAME],
);
