import type { ResultOf } from 'gql.tada';
import { graphql } from '../graphql.ts';

/** A team by what it is called, in full and in short, and where its page is. */
export const TEAM_NAME = graphql(`
  fragment TeamName on Team {
    slug
    name
    shortName
  }
`);

/** A country by what it is called, and where its page is. */
export const COUNTRY_NAME = graphql(`
  fragment CountryName on Country {
    iso2
    name
  }
`);

/** A network by what it is called in short, and where its page is. */
export const NETWORK_NAME = graphql(`
  fragment NetworkName on Network {
    slug
    shortName
  }
`);

export type TeamName = ResultOf<typeof TEAM_NAME>;
