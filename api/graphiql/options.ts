import type { GraphiQLOptions } from 'graphql-yoga';
import { EXAMPLES } from '../examples.ts';

/** GraphiQL as a visitor finds it: with the examples, one a tab. */
export const graphiqlOptions: GraphiQLOptions = {
  title: 'CIRT Atlas API',
  defaultTabs: EXAMPLES.map((query) => ({ query })),
};
