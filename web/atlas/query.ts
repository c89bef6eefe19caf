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
export const TOTALS = graphql(`
  query AtlasTotals($asOf: Date, $filter: CountryFilter, $withinGroups: CountryFilter) {
    total: coverage(by: WORLD, asOf: $asOf, filter: $filter) {
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
    byEvidence: coverage(by: EVIDENCE, asOf: $asOf, filter: $filter) {
      groups {
        key
        countries
      }
    }
    byRegion: coverage(by: REGION, asOf: $asOf, filter: $withinGroups) {
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
export const CHANGES = graphql(`
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
          event
          day
          fact {
            __typename
            ... on Fact {
              source
              sourceUrl
              evidence
              asOf
            }
            ... on TeamCoverage {
              team {
                name
                shortName
              }
            }
            ... on Claim {
              statement
            }
          }
        }
      }
    }
  }
`);

/** Which countries are in which network today, themselves or by a team based there. */
export const NETWORKS = graphql(`
  query AtlasNetworks {
    networks(first: 40) {
      nodes {
        slug
        name
        shortName
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
`);

/** One country, as its panel shows it. */
export const COUNTRY = graphql(`
  query AtlasCountry($iso2: String!, $asOf: Date) {
    country(iso2: $iso2) {
      iso2
      name
      memberState
      developing
      developmentGroups(asOf: $asOf)
      ldcGraduation
      note
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
