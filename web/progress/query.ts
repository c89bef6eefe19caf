import { graphql } from '../graphql.ts';

/** The states at both ends. */
export const ENDS = graphql(`
  query ProgressEnds($from: Date!, $to: Date!, $filter: CountryFilter!) {
    progress(from: $from, to: $to, filter: $filter) {
      before {
        asOf
        total {
          countries
          covered
          absent
          states {
            state
            countries
          }
        }
        regions {
          key
          countries
          covered
          absent
          states {
            state
            countries
          }
        }
        developmentGroups {
          key
          countries
          covered
          absent
          states {
            state
            countries
          }
        }
      }
      after {
        asOf
        total {
          countries
          covered
          absent
          states {
            state
            countries
          }
        }
        regions {
          key
          countries
          covered
          absent
          states {
            state
            countries
          }
        }
        developmentGroups {
          key
          countries
          covered
          absent
          states {
            state
            countries
          }
        }
      }
    }
  }
`);

/** Which countries gained or lost a national CIRT, and why. */
export const CHANGES = graphql(`
  query ProgressChanges($from: Date!, $to: Date!, $filter: CountryFilter!) {
    progress(from: $from, to: $to, filter: $filter) {
      newlyCovered(first: 250) {
        totalCount
        nodes {
          nature
          country {
            iso2
            name
          }
          before {
            state
          }
          after {
            state
          }
          because {
            fact {
              __typename
              ... on Fact {
                source
                sourceUrl
                evidence
                asOf
              }
            }
          }
        }
      }
      noLongerCovered(first: 250) {
        totalCount
        nodes {
          nature
          country {
            iso2
            name
          }
          before {
            state
          }
          after {
            state
          }
          because {
            fact {
              __typename
              ... on Fact {
                source
                sourceUrl
                evidence
                asOf
              }
            }
          }
        }
      }
    }
  }
`);

/** Places in networks, needs and activities of the period. */
export const DONE = graphql(`
  query ProgressDone($from: Date!, $to: Date!, $filter: CountryFilter!) {
    progress(from: $from, to: $to, filter: $filter) {
      memberships {
        gained(first: 200) {
          totalCount
          nodes {
            since
            until
            source
            sourceUrl
            evidence
            asOf
            team {
              slug
              name
              shortName
            }
            network {
              slug
              shortName
            }
          }
        }
        lost(first: 200) {
          totalCount
          nodes {
            since
            until
            source
            sourceUrl
            evidence
            asOf
            team {
              slug
              name
              shortName
            }
            network {
              slug
              shortName
            }
          }
        }
      }
      needs {
        raised
        answered
        met
        waiting
        medianDaysToAnswer
      }
      activities {
        awarenessCampaigns
        byKind {
          kind
          activities
          countries
        }
        byProvider {
          slug
          name
          activities
          countries
        }
      }
    }
  }
`);

/** The countries still without a national CIRT. */
export const ABSENT = graphql(`
  query ProgressAbsent($from: Date!, $to: Date!, $filter: CountryFilter!) {
    progress(from: $from, to: $to, filter: $filter) {
      absent(first: 250) {
        totalCount
        nodes {
          iso2
          name
          region {
            code
          }
        }
      }
    }
  }
`);

/** What the data cannot say. */
export const CAVEATS = graphql(`
  query ProgressCaveats($from: Date!, $to: Date!, $filter: CountryFilter!) {
    progress(from: $from, to: $to, filter: $filter) {
      caveats {
        undated {
          count
          of
          share
        }
        unverified {
          count
          of
          share
        }
        disagreement {
          count
          of
          share
        }
        notInTheWorld {
          count
          of
          share
        }
        undatedMemberships {
          count
          of
          share
        }
        undatedActivities {
          count
          of
          share
        }
      }
    }
  }
`);

/** The reports that were published, to be read as they were. */
export const PUBLISHED = graphql(`
  query ProgressPublished {
    publishedReports(first: 100) {
      totalCount
      nodes {
        id
        title
        from
        to
        publishedAt
        filter
      }
    }
  }
`);

/** One published report, to the letter. */
export const PUBLISHED_REPORT = graphql(`
  query ProgressPublishedReport($id: ID!) {
    publishedReport(id: $id) {
      id
      title
      from
      to
      publishedAt
      filter
      report
    }
  }
`);
