import { FROM } from '../fragments/from.ts';
import { HELPER } from '../fragments/helper.ts';
import { COUNTRY_NAME, NETWORK_NAME } from '../fragments/names.ts';
import { graphql } from '../graphql.ts';

/** What the country lacks, and the practices that help with it. */
export const GAPS = graphql(
  `
    query CountryGaps($iso2: String!, $asOf: Date) {
      country(iso2: $iso2) {
        ...CountryName
        gaps(asOf: $asOf) {
          kind
          code
          certainty
          severity
          reason
          sectors {
            code
            name
          }
          practices(first: 4) {
            totalCount
            nodes {
              slug
              title
              publisher
              url
            }
          }
        }
      }
    }
  `,
  [COUNTRY_NAME],
);

/** The facts that state the gaps. Apart, for one statement holds only so much. */
export const GAP_FACTS = graphql(
  `
    query CountryGapFacts($iso2: String!, $asOf: Date) {
      country(iso2: $iso2) {
        iso2
        gaps(asOf: $asOf) {
          kind
          facts {
            __typename
            ...From
            ... on Need {
              title
              raisedOn
            }
          }
        }
      }
    }
  `,
  [FROM],
);

/** The networks that the country might join, and what that takes. */
export const GAP_NETWORKS = graphql(
  `
    query CountryGapNetworks($iso2: String!, $asOf: Date) {
      country(iso2: $iso2) {
        iso2
        gaps(asOf: $asOf) {
          kind
          networks {
            countriesOfRegion
            network {
              ...NetworkName
              name
              openTo
              tiers
              website
              ...From
            }
          }
        }
      }
    }
  `,
  [FROM, NETWORK_NAME],
);

/** The nearest teams that could help. */
export const HELPERS = graphql(
  `
    query CountryHelpers($filter: CountryFilter!, $asOf: Date) {
      priorities(filter: $filter, asOf: $asOf) {
        nodes {
          helpers {
            ...NearHelper
          }
        }
      }
    }
  `,
  [HELPER],
);
