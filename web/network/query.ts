import { FROM, NOTED } from '../fragments/from.ts';
import { NETWORK_NAME } from '../fragments/names.ts';
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
export const LINKS = graphql(
  `
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
            ...From
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
          ...Noted
        }
      }
    }
  `,
  [FROM, NOTED],
);

/** The tiers of memberships that a reader may choose from, and the networks to begin with. */
export const NETWORKS = graphql(
  `
    query NetworkStarts {
      networks(first: 100) {
        nodes {
          ...NetworkName
          name
          scope
          tiers
          members(filter: { status: { in: [CURRENT] } }) {
            totalCount
          }
        }
      }
    }
  `,
  [NETWORK_NAME],
);
