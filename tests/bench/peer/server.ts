/** The contestant "peer": @neo4j/graphql behind graphql-yoga, over the same graph. */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { connection } from '../servers/connection.ts';
import { enter } from '../servers/contest.ts';
import { listen } from '../servers/listen.ts';
import { recordStatements } from '../servers/statements.ts';
import { typeDefs } from './schema.ts';

const { uri, user, password, database } = connection();
const recorder = recordStatements(neo4j.Session, neo4j.Transaction);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  context: { sessionConfig: { database } },
  graphiql: false,
  landingPage: false,
  multipart: false,
});

enter({
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- Yoga answers and catches by itself
  port: await listen(createServer(yoga)),
  recorder,
  openSession: () => driver.session({ database }),
});
