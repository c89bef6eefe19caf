import type { ResultOf } from 'gql.tada';
import { graphql } from '../graphql.ts';
import { COUNTRY_NAME } from './names.ts';

/** What a search found, and the words by which it did. */
export const HIT = graphql(
  `
    fragment Hit on SearchHit {
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
            ...CountryName
          }
        }
        ... on Network {
          networkSlug: slug
          networkName: name
          networkShortName: shortName
        }
      }
    }
  `,
  [COUNTRY_NAME],
);

export type Found = ResultOf<typeof HIT>['found'];
