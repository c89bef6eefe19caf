import { graphql } from '../graphql.ts';

/** What a country asked for, and what became of it. */
export const NEED = graphql(`
  fragment NeedAndAnswer on Need {
    id
    title
    kind
    state
    raisedOn
    answeredOn
    metOn
  }
`);
