import { graphql } from '../graphql.ts';
import { NOTED } from './from.ts';

/** What a source says of a country. */
export const CLAIM = graphql(
  `
    fragment ClaimOfSource on Claim {
      id
      statement
      ...Noted
    }
  `,
  [NOTED],
);
