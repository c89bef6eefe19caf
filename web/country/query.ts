import { ACTIVITY_BY_WHOM } from '../fragments/activity.ts';
import { CLAIM } from '../fragments/claim.ts';
import { CHANNELS } from '../fragments/contact-channel.ts';
import { FROM } from '../fragments/from.ts';
import { COUNTRY_NAME, NETWORK_NAME, TEAM_NAME } from '../fragments/names.ts';
import { NEED } from '../fragments/need.ts';
import { STATE_OF_COUNTRY } from '../fragments/state-of-country.ts';
import { graphql } from '../graphql.ts';

/** What a reader looks for first: the state of a country on a day, and why. */
export const STATE = graphql(
  `
    query CountryState($iso2: String!, $asOf: Date) {
      country(iso2: $iso2) {
        ...StateOfCountry
      }
    }
  `,
  [STATE_OF_COUNTRY],
);

/** Who is there, and who covers the country from wherever, on a day. */
export const TEAMS = graphql(
  `
    query CountryTeams($iso2: String!, $on: Date!) {
      country(iso2: $iso2) {
        iso2
        teams(first: 100) {
          totalCount
          nodes {
            ...TeamName
            status
            constituencies
            host
            since
            until
            ...From
            memberships(filter: { heldOn: $on }) {
              nodes {
                tier
                status
                ...From
                network {
                  ...NetworkName
                }
              }
            }
          }
        }
        coveredBy(filter: { heldOn: $on }) {
          nodes {
            role
            part
            pointOfContact
            governmentToGovernment
            ...From
            team {
              ...TeamName
              status
              website
              country {
                ...CountryName
              }
              contacts {
                nodes {
                  ...Channels
                  role
                  email
                  withheld
                  howToAsk
                  ...From
                }
              }
            }
          }
        }
        participations {
          nodes {
            role
            since
            until
            ...From
            network {
              ...NetworkName
            }
          }
        }
      }
    }
  `,
  [CHANNELS, COUNTRY_NAME, FROM, NETWORK_NAME, TEAM_NAME],
);

/** Every critical sector, and who serves it. */
export const SECTORS = graphql(
  `
    query CountrySectors($iso2: String!, $asOf: Date) {
      country(iso2: $iso2) {
        iso2
        sectorCoverage(asOf: $asOf) {
          served
          sector {
            code
            name
            annex
          }
          teams(first: 20) {
            nodes {
              ...TeamName
            }
          }
        }
      }
    }
  `,
  [TEAM_NAME],
);

/** What the country asked for, what was done, and what sources say of it. */
export const WORK = graphql(
  `
    query CountryWork($iso2: String!) {
      country(iso2: $iso2) {
        ...CountryName
        office {
          slug
          name
        }
        needs(first: 50) {
          totalCount
          nodes {
            ...NeedAndAnswer
            office {
              slug
              name
            }
          }
        }
        activities(first: 100) {
          totalCount
          nodes {
            ...DoneByWhom
          }
        }
        claims(first: 50) {
          nodes {
            ...ClaimOfSource
          }
        }
      }
    }
  `,
  [ACTIVITY_BY_WHOM, CLAIM, COUNTRY_NAME, NEED],
);
