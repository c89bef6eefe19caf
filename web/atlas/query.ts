import { WHY_CHANGED } from '../fragments/change.ts';
import { NETWORK_NAME } from '../fragments/names.ts';
import { COUNTED_STATES } from '../fragments/states.ts';
import { graphql } from '../graphql.ts';

/** Every country with what the map and the table show of it on a day. */
export const COUNTRIES = graphql(`
  query AtlasCountries($asOf: Date) {
    countries(first: 250) {
      nodes {
        iso2
        m49
        name
        memberState
        latitude
        longitude
        region {
          code
        }
        developmentGroups(asOf: $asOf)
        coverage(asOf: $asOf) {
          state
          sourcesDisagree
          reasons {
            __typename
            ... on Fact {
              evidence
              asOf
            }
          }
        }
      }
    }
  }
`);

/** The totals, under the choices of region and group. */
export const TOTALS = graphql(
  `
    query AtlasTotals($asOf: Date, $filter: CountryFilter, $withinGroups: CountryFilter) {
      total: coverage(by: WORLD, asOf: $asOf, filter: $filter) {
        asOf
        total {
          ...CountedStates
          sourcesDisagree
          undated
        }
        publishedTotals {
          nodes {
            statement
            measure
            source
            sourceUrl
            asOf
          }
        }
      }
      byEvidence: coverage(by: EVIDENCE, asOf: $asOf, filter: $filter) {
        groups {
          key
          countries
        }
      }
      byRegion: coverage(by: REGION, asOf: $asOf, filter: $withinGroups) {
        groups {
          key
          ...CountedStates
        }
      }
    }
  `,
  [COUNTED_STATES],
);

/** How the states of the world came about, for the line of time. */
export const HISTORY = graphql(`
  query AtlasHistory($from: Date!, $to: Date!, $filter: CountryFilter) {
    coverageHistory(from: $from, to: $to, step: YEAR, filter: $filter) {
      points {
        asOf
        total {
          countries
          covered
          absent
        }
      }
    }
  }
`);

/** The countries whose state differs between two days, and why. */
export const CHANGES = graphql(
  `
    query AtlasChanges($from: Date!, $to: Date!, $filter: CountryFilter) {
      coverageChanges(from: $from, to: $to, filter: { country: $filter }, first: 250) {
        totalCount
        nodes {
          nature
          country {
            iso2
          }
          before {
            state
          }
          after {
            state
          }
          because {
            ...WhyChanged
          }
        }
      }
    }
  `,
  [WHY_CHANGED],
);

/** Which countries are in which network today, themselves or by a team based there. */
export const NETWORKS = graphql(
  `
    query AtlasNetworks {
      networks(first: 40) {
        nodes {
          ...NetworkName
          name
          members(first: 500, filter: { status: { in: [CURRENT] } }) {
            nodes {
              team {
                country {
                  iso2
                }
              }
            }
          }
          participations(first: 250) {
            nodes {
              until
              country {
                iso2
              }
            }
          }
        }
      }
    }
  `,
  [NETWORK_NAME],
);
