import type { GraphiQLOptions } from 'graphql-yoga';
import { CSRF_HEADER } from '../session/same-site.ts';
import { EXAMPLES } from '../examples.ts';

/** GraphiQL as a visitor finds it: with the examples, one a tab. */
export const graphiqlOptions: GraphiQLOptions = {
  title: 'CIRT Atlas API',
  // Whoever has signed in on the pages asks in his session here too.
  additionalHeaders: { [CSRF_HEADER]: '1' },
  defaultTabs: EXAMPLES.map((query) => ({ query })),
};
