/** The part of the peer that is used here, so that the types can be checked where it is not installed. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: Driver });
    getSchema(): Promise<GraphQLSchema>;
  }
}
