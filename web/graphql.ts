import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Documents typed by `schema.graphql`: all that the pages know of the API. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; PartialDate: string };
  disableMasking: true;
}>();
