import type { ResultOf } from 'gql.tada';
import { graphql } from '../graphql.ts';

/** Where a fact comes from, how sure it is, and how old. */
export const FROM = graphql(`
  fragment From on Fact {
    source
    sourceUrl
    evidence
    asOf
  }
`);

/** The same, with what there is to be said besides. */
export const NOTED = graphql(
  `
    fragment Noted on Fact {
      ...From
      note
    }
  `,
  [FROM],
);

export type From = ResultOf<typeof FROM>;
export type Noted = ResultOf<typeof NOTED>;

/** What a reader is told of it at the least. */
export type Said = Pick<From, 'source' | 'asOf'> & Partial<From>;
