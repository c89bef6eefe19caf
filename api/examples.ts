const WHERE_ABSENT = `# An officer: where is a national CIRT still absent among the least developed countries,
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

const WHOM_DO_I_CALL = `# A CIRT in the middle of an incident: a team by any of its names, how to reach it, and its networks.
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

const COVERAGE_OVER_TIME = `# A researcher: the world's coverage by region, five years ago and today.
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

const WHO_FIRST = `# An officer who must choose: which countries come first for support, and why?
# Weights are yours to change; the answer lists every factor and its points.
query WhoFirst {
  priorities(first: 10) {
    nodes {
      rank
      points
      country { name }
      factors { code reason points }
      ifNational { rank }
      helpers(first: 3) { distanceKm sameRegion team { name country { name } } }
    }
  }
}
`;

const WHAT_IS_LACKING = `# An officer before a mission: what does one country still lack, how sure is that, and what helps?
query WhatIsLacking($iso2: String! = "HT") {
  country(iso2: $iso2) {
    name
    gaps {
      kind
      severity
      certainty
      reason
      practices(first: 2) { nodes { title url } }
    }
  }
}
`;

const SINGLE_POINT = `# A ministry abroad: who is a country's single point of contact, and who speaks for its government?
query SinglePoint($iso2: String! = "JP") {
  country(iso2: $iso2) {
    name
    coveredBy {
      nodes {
        role
        pointOfContact
        governmentToGovernment
        team { name contacts { nodes { role email withheld asOf } } }
      }
    }
  }
}
`;

const WHO_CAN_INTRODUCE = `# A CIRT that knows nobody there: who can introduce me? Networks of more than 50 members count as none.
query WhoCanIntroduce($from: String! = "rw-rwcsirt", $to: String! = "jp-jpcert") {
  introduction(from: $from, to: $to, maxMembers: 50, first: 3) {
    steps
    excluded { shortName }
    ways {
      hops { kind reason facts { ... on Fact { source evidence asOf } } }
    }
  }
}
`;

const WHO_IS_LIKE_US = `# A new team: who is like us, and in what?
query WhoIsLikeUs($team: String! = "rw-rwcsirt") {
  peers(team: $team, first: 5) {
    nodes {
      points
      team { name country { name } }
      reasons { code reason points }
    }
  }
}
`;

const WHAT_HAS_CHANGED = `# Who writes the annual report: what became of national CIRTs between two days?
query WhatHasChanged($from: Date! = "2025-11-22", $to: Date! = "2026-11-22") {
  progress(from: $from, to: $to) {
    before { total { covered absent } }
    after { total { covered absent } }
    newlyCovered { nodes { country { name } nature } }
    absent(first: 20) { totalCount nodes { name } }
    caveats { undated { count of } unverified { count of } }
  }
}
`;

const WHO_DOES_THE_SAME = `# A donor: who does the same work twice in the same country?
query WhoDoesTheSame {
  duplicateEfforts(first: 10) {
    totalCount
    nodes {
      country { name }
      kind
      activity { title providers { nodes { name } } }
      other { title providers { nodes { name } } }
      overlap { from to days certain }
    }
  }
}
`;

const AROUND_A_NETWORK = `# A partner's tool that draws: a network, its members and where they are based.
query AroundANetwork($network: String! = "apcert") {
  graph(scope: { network: $network }, maxNodes: 100) {
    nodes { id kind label degree }
    edges { kind from to tier status source evidence asOf }
    nodeCounts { kind found shown }
  }
}
`;

const FIND_BY_FACETS = `# A partner's tool that lists: teams of academia in Africa, by what one may narrow them down to.
query FindByFacets {
  teams(
    filter: { constituency: { in: [ACADEMIC] }, country: { region: { in: [AFR] } } }
    first: 20
  ) {
    totalCount
    nodes { slug name status country { name } source asOf }
    pageInfo { endCursor hasNextPage }
    facets { country { value count } network { value count } }
  }
}
`;

/** A dozen questions, one for each kind of user; each is the tab of its name. */
export const EXAMPLES: readonly string[] = [
  WHERE_ABSENT,
  WHOM_DO_I_CALL,
  COVERAGE_OVER_TIME,
  WHO_FIRST,
  WHAT_IS_LACKING,
  SINGLE_POINT,
  WHO_CAN_INTRODUCE,
  WHO_IS_LIKE_US,
  WHAT_HAS_CHANGED,
  WHO_DOES_THE_SAME,
  AROUND_A_NETWORK,
  FIND_BY_FACETS,
];
