import { graphql } from '../graphql.ts';

/** What a reader looks for first: the state of a country on a day, and why. */
export const STATE = graphql(`
  query CountryState($iso2: String!, $asOf: Date) {
    country(iso2: $iso2) {
      iso2
      name
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
    }
  }
`);

/** Who is there, and who covers the country from wherever, on a day. */
export const TEAMS = graphql(`
  query CountryTeams($iso2: String!, $on: Date!) {
    country(iso2: $iso2) {
      iso2
      teams(first: 100) {
        totalCount
        nodes {
          slug
          name
          shortName
          status
          constituencies
          host
          since
          until
          source
          sourceUrl
          evidence
          asOf
          memberships(filter: { heldOn: $on }) {
            nodes {
              tier
              status
              source
              sourceUrl
              evidence
              asOf
              network {
                slug
                shortName
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
          source
          sourceUrl
          evidence
          asOf
          team {
            slug
            name
            shortName
            status
            website
            country {
              iso2
              name
            }
            contacts {
              nodes {
                role
                email
                withheld
                source
                sourceUrl
                evidence
                asOf
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
          source
          sourceUrl
          evidence
          asOf
          network {
            slug
            shortName
          }
        }
      }
    }
  }
`);

/** What the country lacks, and the practices that help with it. */
export const GAPS = graphql(`
  query CountryGaps($iso2: String!, $asOf: Date) {
    country(iso2: $iso2) {
      iso2
      name
      gaps(asOf: $asOf) {
        kind
        code
        certainty
        severity
        reason
        sectors {
          code
          name
        }
        practices(first: 4) {
          totalCount
          nodes {
            slug
            title
            publisher
            url
          }
        }
      }
    }
  }
`);

/** The facts that state the gaps. Apart, for one statement holds only so much. */
export const GAP_FACTS = graphql(`
  query CountryGapFacts($iso2: String!, $asOf: Date) {
    country(iso2: $iso2) {
      iso2
      gaps(asOf: $asOf) {
        kind
        facts {
          __typename
          ... on Fact {
            source
            sourceUrl
            evidence
            asOf
          }
          ... on Need {
            title
            raisedOn
          }
        }
      }
    }
  }
`);

/** The networks that the country might join, and what that takes. */
export const GAP_NETWORKS = graphql(`
  query CountryGapNetworks($iso2: String!, $asOf: Date) {
    country(iso2: $iso2) {
      iso2
      gaps(asOf: $asOf) {
        kind
        networks {
          countriesOfRegion
          network {
            slug
            shortName
            name
            openTo
            tiers
            website
            source
            sourceUrl
            evidence
            asOf
          }
        }
      }
    }
  }
`);

/** The nearest teams that could help. */
export const HELPERS = graphql(`
  query CountryHelpers($filter: CountryFilter!, $asOf: Date) {
    priorities(filter: $filter, asOf: $asOf) {
      nodes {
        helpers {
          distanceKm
          sameRegion
          country {
            iso2
            name
          }
          team {
            slug
            name
            shortName
          }
          networks {
            shortName
          }
        }
      }
    }
  }
`);

/** Every critical sector, and who serves it. */
export const SECTORS = graphql(`
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
            slug
            name
            shortName
          }
        }
      }
    }
  }
`);

/** What the country asked for, what was done, and what sources say of it. */
export const WORK = graphql(`
  query CountryWork($iso2: String!) {
    country(iso2: $iso2) {
      iso2
      name
      office {
        slug
        name
      }
      needs(first: 50) {
        totalCount
        nodes {
          id
          title
          kind
          state
          raisedOn
          answeredOn
          metOn
          office {
            slug
            name
          }
        }
      }
      activities(first: 100) {
        totalCount
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
      claims(first: 50) {
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
    }
  }
`);

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
export const CHANGE = graphql(`
  query CountryChange($filter: CountryFilter!, $from: Date!, $to: Date!) {
    coverageChanges(from: $from, to: $to, filter: { country: $filter }) {
      nodes {
        nature
        because {
          day
          event
          fact {
            __typename
            ... on Fact {
              source
              sourceUrl
              evidence
              asOf
            }
            ... on Claim {
              statement
            }
            ... on TeamCoverage {
              role
              team {
                slug
                name
                shortName
              }
            }
          }
        }
      }
    }
  }
`);
