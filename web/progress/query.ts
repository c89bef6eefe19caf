import { FROM } from '../fragments/from.ts';
import { COUNTRY_NAME, NETWORK_NAME, TEAM_NAME } from '../fragments/names.ts';
import { COUNTED_STATES } from '../fragments/states.ts';
import { graphql } from '../graphql.ts';

/** A group of countries at one end. */
export const GROUP = graphql(
  `
    fragment GroupAtEnd on CoverageGroup {
      covered
      ...CountedStates
    }
  `,
  [COUNTED_STATES],
);

/** The states at one end, of all countries and of groups of them. */
const END = graphql(
  `
    fragment EndOfPeriod on ProgressCoverage {
      asOf
      total {
        ...GroupAtEnd
      }
      regions {
        key
        ...GroupAtEnd
      }
      developmentGroups {
        key
        ...GroupAtEnd
      }
    }
  `,
  [GROUP],
);

/** The states at both ends. */
export const ENDS = graphql(
  `
    query ProgressEnds($from: Date!, $to: Date!, $filter: CountryFilter!) {
      progress(from: $from, to: $to, filter: $filter) {
        before {
          ...EndOfPeriod
        }
        after {
          ...EndOfPeriod
        }
      }
    }
  `,
  [END],
);

/** A country that gained or lost a national CIRT, and who says so. */
const CHANGED = graphql(
  `
    fragment ChangedCountry on CoverageChange {
      nature
      country {
        ...CountryName
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
          ...From
        }
      }
    }
  `,
  [COUNTRY_NAME, FROM],
);

/** Which countries gained or lost a national CIRT, and why. */
export const CHANGES = graphql(
  `
    query ProgressChanges($from: Date!, $to: Date!, $filter: CountryFilter!) {
      progress(from: $from, to: $to, filter: $filter) {
        newlyCovered(first: 250) {
          totalCount
          nodes {
            ...ChangedCountry
          }
        }
        noLongerCovered(first: 250) {
          totalCount
          nodes {
            ...ChangedCountry
          }
        }
      }
    }
  `,
  [CHANGED],
);

/** A place in a network that was gained or lost. */
const PLACE = graphql(
  `
    fragment PlaceInNetwork on Membership {
      since
      until
      ...From
      team {
        ...TeamName
      }
      network {
        ...NetworkName
      }
    }
  `,
  [FROM, NETWORK_NAME, TEAM_NAME],
);

/** Places in networks, needs and activities of the period. */
export const DONE = graphql(
  `
    query ProgressDone($from: Date!, $to: Date!, $filter: CountryFilter!) {
      progress(from: $from, to: $to, filter: $filter) {
        memberships {
          gained(first: 200) {
            totalCount
            nodes {
              ...PlaceInNetwork
            }
          }
          lost(first: 200) {
            totalCount
            nodes {
              ...PlaceInNetwork
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
  `,
  [PLACE],
);

/** The countries still without a national CIRT. */
export const ABSENT = graphql(
  `
    query ProgressAbsent($from: Date!, $to: Date!, $filter: CountryFilter!) {
      progress(from: $from, to: $to, filter: $filter) {
        absent(first: 250) {
          totalCount
          nodes {
            ...CountryName
            region {
              code
            }
          }
        }
      }
    }
  `,
  [COUNTRY_NAME],
);

/** How many countries or facts a caveat is about. */
const SHARE = graphql(`
  fragment ShareOf on ProgressShare {
    count
    of
    share
  }
`);

/** What the data cannot say. */
export const CAVEATS = graphql(
  `
    query ProgressCaveats($from: Date!, $to: Date!, $filter: CountryFilter!) {
      progress(from: $from, to: $to, filter: $filter) {
        caveats {
          undated {
            ...ShareOf
          }
          unverified {
            ...ShareOf
          }
          disagreement {
            ...ShareOf
          }
          notInTheWorld {
            ...ShareOf
          }
          undatedMemberships {
            ...ShareOf
          }
          undatedActivities {
            ...ShareOf
          }
        }
      }
    }
  `,
  [SHARE],
);
