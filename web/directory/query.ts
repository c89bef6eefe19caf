import { CHANNELS } from '../fragments/contact-channel.ts';
import { FROM } from '../fragments/from.ts';
import { COUNTRY_NAME, NETWORK_NAME, TEAM_NAME } from '../fragments/names.ts';
import { graphql } from '../graphql.ts';

/** A page of the teams, as the list and the cards show them. */
export const TEAMS = graphql(
  `
    query DirectoryTeams(
      $filter: TeamFilter
      $search: String
      $orderBy: [TeamOrder!]
      $first: Int
      $after: String
    ) {
      teams(filter: $filter, search: $search, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TeamName
          kind
          status
          constituencies
          host
          scope
          languages
          since
          website
          ...From
          country {
            ...CountryName
          }
          contacts(first: 4) {
            nodes {
              ...Channels
              role
              email
              withheld
              howToAsk
            }
          }
          memberships(filter: { status: { in: [CURRENT] } }, first: 20) {
            nodes {
              network {
                ...NetworkName
              }
            }
          }
          sectors(first: 12) {
            nodes {
              code
              name
            }
          }
        }
      }
    }
  `,
  [CHANNELS, COUNTRY_NAME, FROM, NETWORK_NAME, TEAM_NAME],
);

/** How many teams have a value. */
const VALUES = graphql(`
  fragment Values on Facet {
    value
    label
    count
  }
`);

/** How many teams have which value. */
export const COUNTS = graphql(
  `
    query DirectoryFacets($filter: TeamFilter, $search: String) {
      teams(filter: $filter, search: $search, first: 0) {
        facets {
          region {
            ...Values
          }
          country {
            ...Values
          }
          constituency {
            ...Values
          }
          status {
            ...Values
          }
          kind {
            ...Values
          }
          network {
            ...Values
          }
          sector {
            ...Values
          }
          group: developmentGroup {
            ...Values
          }
          language {
            ...Values
          }
          service {
            ...Values
          }
          evidence {
            ...Values
          }
        }
      }
    }
  `,
  [VALUES],
);

/** How many teams were spoken of when; each under a filter of its own. */
export const AGES = graphql(`
  query DirectoryAges(
    $search: String
    $year: TeamFilter
    $years: TeamFilter
    $old: TeamFilter
    $undated: TeamFilter
  ) {
    year: teams(filter: $year, search: $search, first: 0) {
      totalCount
    }
    years: teams(filter: $years, search: $search, first: 0) {
      totalCount
    }
    old: teams(filter: $old, search: $search, first: 0) {
      totalCount
    }
    undated: teams(filter: $undated, search: $search, first: 0) {
      totalCount
    }
  }
`);
