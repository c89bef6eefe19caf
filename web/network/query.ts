import { graphql } from '../graphql.ts';

/** The picture: what is drawn, how sure its links are, and what the caps left out. */
export const PICTURE = graphql(`
  query NetworkPicture(
    $scope: GraphScope!
    $constituencies: [Constituency!]
    $statuses: [MembershipStatus!]
    $tiers: [String!]
    $asOf: Date
    $maxNodes: Int!
    $maxEdges: Int!
  ) {
    graph(
      scope: $scope
      filter: {
        teams: { constituency: { in: $constituencies } }
        memberships: { status: { in: $statuses }, tier: { in: $tiers } }
      }
      asOf: $asOf
      maxNodes: $maxNodes
      maxEdges: $maxEdges
    ) {
      nodes {
        id
        key
        kind
        label
        degree
      }
      edges {
        id
        from
        to
        kind
        evidence
        asOf
        tier
      }
      nodeCounts {
        kind
        found
        shown
      }
      edgeCounts {
        kind
        found
        shown
      }
    }
  }
`);

/** Who stands alone, who holds others together, who belongs together, in the same picture. */
export const MEASURES = graphql(`
  query NetworkMeasures(
    $scope: GraphScope!
    $constituencies: [Constituency!]
    $statuses: [MembershipStatus!]
    $tiers: [String!]
    $asOf: Date
    $maxNodes: Int!
    $maxEdges: Int!
  ) {
    graph(
      scope: $scope
      filter: {
        teams: { constituency: { in: $constituencies } }
        memberships: { status: { in: $statuses }, tier: { in: $tiers } }
      }
      asOf: $asOf
      maxNodes: $maxNodes
      maxEdges: $maxEdges
    ) {
      measures {
        isolates
        bridges {
          id
          separates
        }
        communities {
          modularity
          communities {
            nodes
            teams
            shared {
              kind
              name
              region
              share
              teams
            }
          }
        }
      }
    }
  }
`);

/** What a node is linked to, each link with where it is known from. */
export const LINKS = graphql(`
  query NetworkLinks($of: GraphNodeKey!, $asOf: Date) {
    graph(
      scope: { neighbourhood: { of: [$of], depth: 1 } }
      asOf: $asOf
      maxNodes: 1000
      maxEdges: 10000
    ) {
      nodes {
        id
        key
        kind
        label
        distance
        entity {
          __typename
          ... on Fact {
            source
            sourceUrl
            evidence
            asOf
          }
          ... on Team {
            teamName: name
            status
            constituencies
          }
          ... on Network {
            networkName: name
            networkScope: scope
          }
          ... on Country {
            countryName: name
          }
        }
      }
      nodeCounts {
        found
        shown
      }
      edges {
        id
        from
        to
        kind
        collaboration
        role
        status
        tier
        title
        since
        until
        source
        sourceUrl
        evidence
        asOf
        note
      }
    }
  }
`);

/** The shortest ways from one team to another one, each hop with its facts. */
export const INTRODUCTION = graphql(`
  query NetworkIntroduction($from: String!, $to: String!, $without: [String!], $asOf: Date) {
    introduction(from: $from, to: $to, without: $without, asOf: $asOf) {
      from {
        slug
        name
        shortName
      }
      to {
        slug
        name
        shortName
      }
      steps
      isComplete
      excluded {
        slug
        shortName
      }
      ways {
        doubt
        members
        hops {
          kind
          reason
          members
          from {
            id
            slug
            name
            shortName
          }
          to {
            id
            slug
            name
            shortName
          }
          network {
            id
            slug
            shortName
          }
          country {
            id
            iso2
            name
          }
          facts {
            __typename
            ... on Fact {
              source
              sourceUrl
              evidence
              asOf
            }
            ... on Membership {
              tier
              memberTeam: team {
                slug
                name
                shortName
              }
            }
            ... on Collaboration {
              title
            }
            ... on Team {
              slug
              name
              shortName
            }
            ... on TeamCoverage {
              coveringTeam: team {
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

/** What the box of the page finds. */
export const FIND = graphql(`
  query NetworkFind($text: String!, $types: [SearchType!]) {
    search(text: $text, types: $types, first: 8) {
      nodes {
        matched
        found {
          __typename
          ... on Country {
            iso2
            countryName: name
          }
          ... on Network {
            slug
            networkName: name
            networkShortName: shortName
          }
          ... on Team {
            slug
            teamName: name
            shortName
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

/** The tiers of memberships that a reader may choose from, and the networks to begin with. */
export const NETWORKS = graphql(`
  query NetworkStarts {
    networks(first: 100) {
      nodes {
        slug
        name
        shortName
        scope
        tiers
        members(filter: { status: { in: [CURRENT] } }) {
          totalCount
        }
      }
    }
  }
`);
