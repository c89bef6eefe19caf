import { z } from 'zod';

/** Where the graph is and how to sign in there. */
export const graphConfig = z.object({
  uri: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/?#\s]+/,
      'expected an address such as bolt://127.0.0.1:7687',
    ),
  user: z.string().min(1, 'expected the name of a Neo4j user'),
  password: z.string(),
  database: z.string().min(1, 'expected the name of a Neo4j database'),
});

export type GraphConfig = z.infer<typeof graphConfig>;
