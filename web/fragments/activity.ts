import { graphql } from '../graphql.ts';
import { FROM } from './from.ts';

/** What was done, and when. */
export const ACTIVITY = graphql(
  `
    fragment WhatWasDone on Activity {
      id
      kind
      status
      title
      since
      until
      ...From
    }
  `,
  [FROM],
);

/** The same, and by whom. */
export const ACTIVITY_BY_WHOM = graphql(
  `
    fragment DoneByWhom on Activity {
      ...WhatWasDone
      providers {
        nodes {
          name
        }
      }
    }
  `,
  [ACTIVITY],
);
