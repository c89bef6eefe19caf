import { graphql } from '../graphql.ts';

/** Every country with what the map and the table show of it. */
export const COUNTRIES = graphql(`
  query AtlasCountries {
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
        developmentGroups
        coverage {
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
export const TOTALS = graphql(`
  query AtlasTotals($filter: CountryFilter, $withinGroups: CountryFilter) {
    total: coverage(by: WORLD, filter: $filter) {
      asOf
      total {
        countries
        absent
        sourcesDisagree
        undated
        states {
          state
          countries
        }
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
    byRegion: coverage(by: REGION, filter: $withinGroups) {
      groups {
        key
        countries
        absent
        states {
          state
          countries
        }
      }
    }
  }
`);

/** One country, as its panel shows it. */
export const COUNTRY = graphql(`
  query AtlasCountry($iso2: String!) {
    country(iso2: $iso2) {
      iso2
      name
      memberState
      developing
      developmentGroups
      ldcGraduation
      note
      region {
        code
      }
      office {
        name
      }
      coverage {
        state
        sourcesDisagree
        unverifiedOnly
        undatedFacts
        reasons {
          __typename
          ... on Fact {
            source
            sourceUrl
            evidence
            asOf
            note
          }
          ... on Claim {
            id
            statement
          }
          ... on TeamCoverage {
            role
            part
            team {
              slug
              name
              shortName
              status
            }
          }
        }
      }
      teams(first: 100) {
        totalCount
        nodes {
          slug
          name
          shortName
          status
          constituencies
          host
          website
          since
          source
          sourceUrl
          evidence
          asOf
          note
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
                slug
                shortName
              }
            }
          }
        }
      }
      coveredBy {
        nodes {
          role
          source
          sourceUrl
          evidence
          asOf
          team {
            slug
            name
            shortName
            country {
              iso2
              name
            }
          }
        }
      }
      claims(first: 30) {
        nodes {
          id
          statement
          source
          sourceUrl
          evidence
          asOf
          note
        }
      }
      activities(first: 30) {
        nodes {
          id
          kind
          status
          title
          since
          until
          source
          sourceUrl
          evidence
          asOf
          providers {
            nodes {
              name
            }
          }
        }
      }
      participations {
        nodes {
          role
          network {
            slug
            shortName
          }
        }
      }
    }
  }
`);
