import { graphql } from '../graphql.ts';

/** One team with all that is on record of it, each fact with its source. */
export const TEAM = graphql(`
  query Team($slug: String!) {
    team(slug: $slug) {
      slug
      name
      shortName
      aliases
      formerNames
      kind
      status
      constituencies
      host
      scope
      languages
      since
      until
      website
      ...From
      country {
        iso2
        name
        activities(first: 8) {
          totalCount
          nodes {
            id
            title
            kind
            status
            since
            until
            ...From
            providers {
              nodes {
                name
              }
            }
          }
        }
      }
      contacts {
        nodes {
          role
          email
          phone
          hours {
            timeZone
            roundTheClock
            weekdays
            opens
            closes
          }
          key {
            fingerprint
            url
          }
          tlp
          withheld
          ...From
        }
      }
      sectors {
        nodes {
          code
          name
        }
      }
      covers {
        nodes {
          role
          part
          pointOfContact
          governmentToGovernment
          since
          until
          ...From
          country {
            iso2
            name
          }
        }
      }
      memberships {
        nodes {
          tier
          status
          since
          until
          ...From
          network {
            slug
            shortName
            name
          }
        }
      }
      collaborations {
        totalCount
        nodes {
          kind
          title
          since
          until
          ...From
          from {
            ...Partner
          }
          to {
            ...Partner
          }
        }
      }
      capability {
        sustainability
        services(first: 150) {
          nodes {
            since
            until
            ...From
            service {
              slug
              code
              name
              framework
              category {
                slug
                name
              }
            }
          }
        }
        sim3 {
          level
          disclosure
          since
          ...From
        }
        bcmIntegrated {
          integrated
          since
          ...From
        }
        crisisPlanIntegrated {
          integrated
          since
          ...From
        }
        threatFocus {
          nodes {
            id
            threat
            since
            until
            ...From
          }
        }
        emergingTechnology {
          nodes {
            id
            technology
            ethicsPolicy
            since
            until
            ...From
          }
        }
        funding {
          nodes {
            id
            model
            securedUntil
            since
            until
            ...From
          }
        }
      }
    }
  }

  fragment From on Fact {
    source
    sourceUrl
    evidence
    asOf
    note
  }

  fragment Partner on Team {
    slug
    name
    shortName
    country {
      iso2
      name
    }
  }
`);

/** The teams that are like it, the most alike first. */
export const PEERS = graphql(`
  query TeamPeers($slug: String!) {
    peers(team: $slug, first: 5) {
      nodes {
        team {
          slug
          name
          shortName
          country {
            iso2
            name
          }
        }
        reasons {
          network {
            shortName
          }
          constituencies
          sectors {
            code
            name
          }
          services {
            name
          }
          threats
          languages
          region {
            code
          }
        }
      }
    }
  }
`);
