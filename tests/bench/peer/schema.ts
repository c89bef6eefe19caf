import { coverageByRegion, countryCoverage, developmentGroups } from '../floor/coverage.ts';

const STATES = `['NATIONAL', 'COVERED_FROM_ABROAD', 'ESTABLISHING', 'REPORTED', 'GOVERNMENT_ONLY', 'ABSENT', 'UNKNOWN']`;

const totals = (rows: string) => `
  countries: reduce(n = 0, r IN ${rows} | n + r.countries),
  covered: reduce(n = 0, r IN [r IN ${rows} WHERE r.state IN ${STATES}[0..2]] | n + r.countries),
  absent: reduce(n = 0, r IN [r IN ${rows} WHERE r.state IN ['ESTABLISHING', 'GOVERNMENT_ONLY', 'ABSENT']] | n + r.countries),
  undated: reduce(n = 0, r IN ${rows} | n + r.undated)`;

const COVERAGE_REPORT = `
  ${coverageByRegion('date()')}
  ORDER BY key
  WITH key, name, collect({ state: state, countries: countries, undated: undated }) AS rows
  WITH collect({ key: key, name: name, ${totals('rows')}, rows: rows,
    states: [s IN ${STATES} | {
      state: s, countries: coalesce(head([r IN rows WHERE r.state = s | r.countries]), 0) }] }) AS groups
  WITH groups, reduce(all = [], g IN groups | all + g.rows) AS everywhere
  RETURN { groups: groups, total: { key: 'WORLD', ${totals('everywhere')} } } AS report`;

const SEARCH = `
  CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS found, score
  WITH found, score ORDER BY score DESC, found.name LIMIT 10
  RETURN found`;

/** The schema that a user of the peer would write over the same graph (docs/graph.md). */
export const typeDefs = /* GraphQL */ `
  type Region @node {
    code: ID!
    name: String!
  }

  type Country @node {
    iso2: ID!
    name: String!
    memberState: Boolean!
    region: [Region!]! @relationship(type: "IN_REGION", direction: OUT)
    teams: [Team!]! @relationship(type: "BASED_IN", direction: IN)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
    activities: [Activity!]! @relationship(type: "SUPPORTS", direction: IN)
    networks: [Network!]!
      @relationship(type: "TAKES_PART_IN", direction: OUT, properties: "Participation")
    developmentGroups: [String!]!
      @cypher(
        statement: """
        RETURN ${developmentGroups('this', 'date()')} AS groups
        """
        columnName: "groups"
      )
    coverage: Coverage!
      @cypher(
        statement: """
        ${countryCoverage('this', 'date()')}
        """
        columnName: "coverage"
      )
  }

  type Coverage {
    state: String!
    sourcesDisagree: Boolean!
    reasons: [CoverageReason!]!
  }

  type CoverageReason {
    source: String!
    evidence: String!
    asOf: String
    statement: String
    role: String
    team: ReasonTeam
  }

  type ReasonTeam {
    slug: ID!
    name: String!
    status: String!
  }

  type Team @node {
    id: ID!
    name: String!
    shortName: String
    status: String!
    kind: String!
    constituencies: [String!]
    country: [Country!]! @relationship(type: "BASED_IN", direction: OUT)
    contacts: [Contact!]! @relationship(type: "HAS_CONTACT", direction: OUT)
    networks: [Network!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")
  }

  type Contact @node {
    id: ID!
    role: String!
    email: String
    source: String!
    evidence: String!
    asOf: Date
    asOfPrecision: String
  }

  type Network @node {
    id: ID!
    name: String!
    shortName: String!
    members: [Team!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "Membership")
  }

  type Membership @relationshipProperties {
    tier: String
    status: String!
    since: Date
    sincePrecision: String
  }

  type Participation @relationshipProperties {
    role: String!
  }

  type Claim @node {
    id: ID!
    statement: String!
    source: String!
    evidence: String!
    asOf: Date
    asOfPrecision: String
  }

  type Activity @node {
    id: ID!
    kind: String!
    title: String!
    status: String!
    source: String!
    since: Date
    sincePrecision: String
    asOf: Date
  }

  type StateCount {
    state: String!
    countries: Int!
  }

  type CoverageGroup {
    key: String!
    name: String
    countries: Int!
    covered: Int!
    absent: Int!
    undated: Int!
    states: [StateCount!]!
  }

  type CoverageReport {
    total: CoverageGroup!
    groups: [CoverageGroup!]!
  }

  union SearchResult = Country | Network | Team

  type Query {
    search(query: String!): [SearchResult!]!
      @cypher(
        statement: """
        ${SEARCH}
        """
        columnName: "found"
      )
    coverageByRegion: CoverageReport!
      @cypher(
        statement: """
        ${COVERAGE_REPORT}
        """
        columnName: "report"
      )
  }
`;
