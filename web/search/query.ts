import { HIT } from '../fragments/hit.ts';
import { graphql } from '../graphql.ts';

/** What a box that searches looks up: of some types, or of all. */
export const SEARCH = graphql(
  `
    query Search($text: String!, $types: [SearchType!]) {
      search(text: $text, types: $types, first: 8) {
        nodes {
          ...Hit
        }
      }
    }
  `,
  [HIT],
);
