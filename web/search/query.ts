import { graphql } from '../graphql.ts';

/** What the search box looks up. */
export const SEARCH = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 8) {
      nodes {
        matched
        found {
          __typename
          ... on Country {
            iso2
            countryName: name
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
          ... on Network {
            networkSlug: slug
            networkName: name
            networkShortName: shortName
          }
        }
      }
    }
  }
`);
