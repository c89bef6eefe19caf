import { ACTIVITY_BY_WHOM } from '../../fragments/activity.ts';
import { CLAIM } from '../../fragments/claim.ts';
import { FROM, NOTED } from '../../fragments/from.ts';
import { COUNTRY_NAME, NETWORK_NAME, TEAM_NAME } from '../../fragments/names.ts';
import { STATE_OF_COUNTRY } from '../../fragments/state-of-country.ts';
import { graphql } from '../../graphql.ts';

/** One country, as its panel shows it. */
export const COUNTRY = graphql(
  `
    query AtlasCountry($iso2: String!, $asOf: Date) {
      country(iso2: $iso2) {
        ...StateOfCountry
        note
        teams(first: 100) {
          totalCount
          nodes {
            ...TeamName
            status
            constituencies
            host
            website
            since
            ...Noted
            contacts {
              nodes {
                email
                withheld
                source
                evidence
                asOf
              }
            }
            covers {
              nodes {
                role
                part
                country {
                  iso2
                }
              }
            }
            memberships(filter: { status: { in: [CURRENT] } }) {
              nodes {
                tier
                network {
                  ...NetworkName
                }
              }
            }
          }
        }
        coveredBy {
          nodes {
            role
            ...From
            team {
              ...TeamName
              country {
                ...CountryName
              }
            }
          }
        }
        claims(first: 30) {
          nodes {
            ...ClaimOfSource
          }
        }
        activities(first: 30) {
          nodes {
            ...DoneByWhom
          }
        }
        participations {
          nodes {
            role
            network {
              ...NetworkName
            }
          }
        }
      }
    }
  `,
  [ACTIVITY_BY_WHOM, CLAIM, COUNTRY_NAME, FROM, NETWORK_NAME, NOTED, STATE_OF_COUNTRY, TEAM_NAME],
);
