import { ACTIVITY_BY_WHOM } from '../fragments/activity.ts';
import { CHANNELS } from '../fragments/contact-channel.ts';
import { NOTED } from '../fragments/from.ts';
import { COUNTRY_NAME, NETWORK_NAME, TEAM_NAME } from '../fragments/names.ts';
import { graphql } from '../graphql.ts';

/** A team at one end of a collaboration, or like another one, and where it is. */
const PARTNER = graphql(
  `
    fragment Partner on Team {
      ...TeamName
      country {
        ...CountryName
      }
    }
  `,
  [COUNTRY_NAME, TEAM_NAME],
);

/** One team with all that is on record of it, each fact with its source. */
export const TEAM = graphql(
  `
    query Team($slug: String!) {
      team(slug: $slug) {
        id
        version
        ...TeamName
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
        ...Noted
        otherwise {
          field
          value
          source
          sourceUrl
          asOf
        }
        country {
          ...CountryName
          activities(first: 8) {
            totalCount
            nodes {
              ...DoneByWhom
              note
            }
          }
        }
        contacts {
          nodes {
            id
            ...Channels
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
              expires
              isExpired
              isRevoked
              matchesAddress
            }
            tlp
            withheld
            howToAsk
            ...Noted
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
            ...Noted
            country {
              ...CountryName
            }
          }
        }
        memberships {
          nodes {
            tier
            status
            since
            until
            ...Noted
            network {
              ...NetworkName
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
            ...Noted
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
              ...Noted
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
            ...Noted
          }
          bcmIntegrated {
            integrated
            since
            ...Noted
          }
          crisisPlanIntegrated {
            integrated
            since
            ...Noted
          }
          threatFocus {
            nodes {
              id
              threat
              since
              until
              ...Noted
            }
          }
          emergingTechnology {
            nodes {
              id
              technology
              ethicsPolicy
              since
              until
              ...Noted
            }
          }
          funding {
            nodes {
              id
              model
              securedUntil
              since
              until
              ...Noted
            }
          }
        }
      }
    }
  `,
  [ACTIVITY_BY_WHOM, CHANNELS, COUNTRY_NAME, NETWORK_NAME, NOTED, PARTNER, TEAM_NAME],
);

/** The teams that are like it, the most alike first. */
export const PEERS = graphql(
  `
    query TeamPeers($slug: String!) {
      peers(team: $slug, first: 5) {
        nodes {
          team {
            ...Partner
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
  `,
  [PARTNER],
);
