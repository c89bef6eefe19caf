import type { GraphiQLOptions } from 'graphql-yoga';

const WHERE_ABSENT = `# Where is a national CIRT still absent among the least developed countries,
# how do we know, and what is being done about it?
query WhereAbsent {
  countries(
    filter: {
      memberState: true
      developmentGroup: { in: [LDC] }
      coverage: { state: { in: [ABSENT, ESTABLISHING, GOVERNMENT_ONLY] } }
    }
  ) {
    totalCount
    nodes {
      name
      region { name }
      coverage {
        state
        sourcesDisagree
        reasons {
          ... on Fact { source sourceUrl evidence asOf }
          ... on Claim { statement }
          ... on TeamCoverage { team { name status } }
        }
      }
      activities(first: 3) { nodes { kind title since } }
    }
  }
}
`;

const WHOM_DO_I_CALL = `# Whom do I call? A team by any of its names, how to reach it, and its networks.
query WhomDoICall($text: String! = "CERT.br") {
  search(text: $text, types: [TEAM], first: 5) {
    nodes {
      matched
      found {
        ... on Team {
          name
          status
          country { name }
          contacts { nodes { role email source evidence asOf } }
          memberships { nodes { tier status network { shortName } } }
        }
      }
    }
  }
}
`;

const COVERAGE_OVER_TIME = `# The world's coverage by region, five years ago and today.
query CoverageByRegion {
  then: coverage(by: REGION, asOf: "2021-11-22") { ...Totals }
  today: coverage(by: REGION) { ...Totals }
}

fragment Totals on CoverageReport {
  asOf
  total { countries covered absent }
  groups { name countries covered absent undated states { state countries } }
}
`;

/** Three questions that people bring. */
export const EXAMPLES: readonly string[] = [WHERE_ABSENT, WHOM_DO_I_CALL, COVERAGE_OVER_TIME];

/** GraphiQL as a visitor finds it: with the examples, one a tab. */
export const graphiqlOptions: GraphiQLOptions = {
  title: 'CIRT Atlas API',
  defaultTabs: EXAMPLES.map((query) => ({ query })),
};
