import { ACTIVITY } from '../fragments/activity.ts';
import { FROM } from '../fragments/from.ts';
import { HELPER } from '../fragments/helper.ts';
import { COUNTRY_NAME } from '../fragments/names.ts';
import { NEED } from '../fragments/need.ts';
import { graphql } from '../graphql.ts';

/** The ranking, with the points of every factor. */
export const PRIORITIES = graphql(
  `
    query SupportPriorities($filter: CountryFilter!, $weights: PriorityWeights!, $first: Int!) {
      priorities(filter: $filter, weights: $weights, first: $first) {
        totalCount
        nodes {
          rank
          points
          pointsNotOnRecord
          asOf
          country {
            ...CountryName
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
  `,
  [COUNTRY_NAME],
);

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

/** A team that could help, and the languages that it shares with the country. */
const SPEAKING_HELPER = graphql(
  `
    fragment SpeakingHelper on PossibleHelper {
      languages
      ...NearHelper
    }
  `,
  [HELPER],
);

/** The nearest teams of other countries. */
export const NEAREST = graphql(
  `
    query SupportHelpers($filter: CountryFilter!) {
      priorities(filter: $filter) {
        nodes {
          helpers {
            ...SpeakingHelper
          }
        }
      }
    }
  `,
  [SPEAKING_HELPER],
);

/** Teams that have operated for long and share something with the country. */
export const MATURE = graphql(
  `
    query SupportMatureTeams($filter: CountryFilter!) {
      priorities(filter: $filter) {
        nodes {
          matureTeams {
            ...SpeakingHelper
          }
        }
      }
    }
  `,
  [SPEAKING_HELPER],
);

/** The inbox of every office. */
export const INBOXES = graphql(
  `
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
              ...NeedAndAnswer
              open
              country {
                ...CountryName
              }
            }
          }
        }
      }
    }
  `,
  [COUNTRY_NAME, NEED],
);

/** What was done for countries, by whom and when. */
export const ACTIVITIES = graphql(
  `
    query SupportActivities($filter: ActivityFilter!) {
      activities(first: 500, filter: $filter) {
        totalCount
        nodes {
          ...WhatWasDone
          providers(first: 5) {
            nodes {
              slug
              name
            }
          }
          countries(first: 20) {
            totalCount
            nodes {
              ...CountryName
            }
          }
        }
      }
    }
  `,
  [ACTIVITY, COUNTRY_NAME],
);

/** One of two activities that may be the same effort. */
const EFFORT = graphql(
  `
    fragment Effort on Activity {
      id
      title
      ...From
      providers(first: 5) {
        nodes {
          name
        }
      }
    }
  `,
  [FROM],
);

/** Activities of one kind for one country by different providers at once. */
export const DUPLICATES = graphql(
  `
    query SupportDuplicates($filter: DuplicateEffortFilter!) {
      duplicateEfforts(first: 50, filter: $filter) {
        totalCount
        nodes {
          kind
          sameNeed
          country {
            ...CountryName
          }
          overlap {
            from
            to
            days
            certain
          }
          activity {
            ...Effort
          }
          other {
            ...Effort
          }
        }
      }
    }
  `,
  [COUNTRY_NAME, EFFORT],
);
