import { Graph } from '../graph/client.ts';
import { graphConfig } from '../graph/config.ts';

/**
 * A client of the Neo4j that the environment names.
 * @throws Error that says what to set
 */
export function connect(environment: NodeJS.ProcessEnv): Graph {
  const uri = environment['NEO4J_URI'];
  if (!uri) {
    throw new Error(
      'Set NEO4J_URI to the address of a Neo4j, such as bolt://127.0.0.1:7687, and NEO4J_PASSWORD ' +
        'to its password (NEO4J_USER and NEO4J_DATABASE where they are not "neo4j").',
    );
  }
  const config = graphConfig.safeParse({
    uri,
    user: environment['NEO4J_USER'] ?? 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    database: environment['NEO4J_DATABASE'] ?? 'neo4j',
  });
  if (config.success) return new Graph(config.data);
  const problems = config.error.issues.map(
    ({ path, message }) => `NEO4J_${path.join('.').toUpperCase()}: ${message}`,
  );
  throw new Error(problems.join('\n'));
}
