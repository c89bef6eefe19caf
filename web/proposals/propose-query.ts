import { graphql } from '../graphql.ts';

/** Proposes a change, and is told what is wrong with it. */
export const PROPOSE = graphql(`
  mutation Propose($input: ProposeInput!) {
    propose(input: $input) {
      proposal {
        id
        state
      }
      errors {
        message
      }
    }
  }
`);
