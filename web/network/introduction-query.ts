import { FROM } from '../fragments/from.ts';
import { COUNTRY_NAME, NETWORK_NAME, TEAM_NAME } from '../fragments/names.ts';
import { graphql } from '../graphql.ts';

/** A team at one end of a hop. */
const END = graphql(
  `
    fragment EndOfHop on Team {
      id
      ...TeamName
    }
  `,
  [TEAM_NAME],
);

/** The shortest ways from one team to another one, each hop with its facts. */
export const INTRODUCTION = graphql(
  `
    query NetworkIntroduction($from: String!, $to: String!, $without: [String!], $asOf: Date) {
      introduction(from: $from, to: $to, without: $without, asOf: $asOf) {
        from {
          ...TeamName
        }
        to {
          ...TeamName
        }
        steps
        isComplete
        excluded {
          ...NetworkName
        }
        ways {
          doubt
          members
          hops {
            kind
            reason
            members
            from {
              ...EndOfHop
            }
            to {
              ...EndOfHop
            }
            network {
              id
              ...NetworkName
            }
            country {
              id
              ...CountryName
            }
            facts {
              __typename
              ...From
              ... on Membership {
                tier
                memberTeam: team {
                  ...TeamName
                }
              }
              ... on Collaboration {
                title
              }
              ... on Team {
                ...TeamName
              }
              ... on TeamCoverage {
                coveringTeam: team {
                  ...TeamName
                }
              }
            }
          }
        }
      }
    }
  `,
  [COUNTRY_NAME, END, FROM, NETWORK_NAME, TEAM_NAME],
);
