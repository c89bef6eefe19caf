import { graphql } from '../graphql.ts';
import { COUNTRY_NAME, TEAM_NAME } from './names.ts';

/** A team of another country that could help: how far it is, and what it shares. */
export const HELPER = graphql(
  `
    fragment NearHelper on PossibleHelper {
      distanceKm
      sameRegion
      country {
        ...CountryName
      }
      team {
        ...TeamName
      }
      networks {
        shortName
      }
    }
  `,
  [COUNTRY_NAME, TEAM_NAME],
);
