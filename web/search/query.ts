import { HIT } from '../fragments/hit.ts';
import { graphql } from '../graphql.ts';

/** What the search box looks up. */
export const SEARCH = graphql(
  `
    query Search($text: String!) {
      search(text: $text, first: 8) {
        nodes {
          ...Hit
        }
      }
    }
  `,
  [HIT],
);
