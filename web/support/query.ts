import { graphql } from '../graphql.ts';

/** The ranking, with the points of every factor. */
export const PRIORITIES = graphql(`
  query SupportPriorities($filter: CountryFilter!, $weights: PriorityWeights!, $first: Int!) {
    priorities(filter: $filter, weights: $weights, first: $first) {
      totalCount
      nodes {
        rank
        points
        pointsNotOnRecord
        asOf
        country {
          iso2
          name
          region {
            code
          }
          coverage {
            state
          }
        }
        factors {
          code
          because
          certainty
          measure
          weight
          points
          reason
        }
      }
    }
  }
`);

/** What would change the rank of each country. Apart, for it is asked when a country is opened. */
export const IF_CLOSED = graphql(`
  query SupportIfClosed($filter: CountryFilter!, $weights: PriorityWeights!, $first: Int!) {
    priorities(filter: $filter, weights: $weights, first: $first) {
      nodes {
        country {
          iso2
        }
        ifNational {
          points
          rank
        }
        ifClosed {
          code
          points
          rank
        }
      }
    }
  }
`);

/** The nearest teams of other countries. */
export const NEAREST = graphql(`
  query SupportHelpers($filter: CountryFilter!) {
    priorities(filter: $filter) {
      nodes {
        helpers {
          distanceKm
          sameRegion
          languages
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

/** Teams that have operated for long and share something with the country. */
export const MATURE = graphql(`
  query SupportMatureTeams($filter: CountryFilter!) {
    priorities(filter: $filter) {
      nodes {
        matureTeams {
          distanceKm
          sameRegion
          languages
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

/** The inbox of every office. */
export const INBOXES = graphql(`
  query SupportInboxes {
    offices(first: 50) {
      nodes {
        slug
        name
        region {
          code
        }
        needs(first: 50) {
          totalCount
          nodes {
            id
            title
            kind
            state
            open
            raisedOn
            answeredOn
            metOn
            country {
              iso2
              name
            }
          }
        }
      }
    }
  }
`);

/** What was done for countries, by whom and when. */
export const ACTIVITIES = graphql(`
  query SupportActivities($filter: ActivityFilter!) {
    activities(first: 500, filter: $filter) {
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
        providers(first: 5) {
          nodes {
            slug
            name
          }
        }
        countries(first: 20) {
          totalCount
          nodes {
            iso2
            name
          }
        }
      }
    }
  }
`);

/** Activities of one kind for one country by different providers at once. */
export const DUPLICATES = graphql(`
  query SupportDuplicates($filter: DuplicateEffortFilter!) {
    duplicateEfforts(first: 50, filter: $filter) {
      totalCount
      nodes {
        kind
        sameNeed
        country {
          iso2
          name
        }
        overlap {
          from
          to
          days
          certain
        }
        activity {
          id
          title
          source
          sourceUrl
          evidence
          asOf
          providers(first: 5) {
            nodes {
              name
            }
          }
        }
        other {
          id
          title
          source
          sourceUrl
          evidence
          asOf
          providers(first: 5) {
            nodes {
              name
            }
          }
        }
      }
    }
  }
`);
