import type { z } from 'zod';
import type { GraphConfig } from '../config.ts';
import type { neo4jSettings } from './settings.ts';

/** The Neo4j that the settings name; undefined when it is the one of one's own. */
export function namedNeo4j(settings: z.output<typeof neo4jSettings>): GraphConfig | undefined {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = settings;
  return NEO4J_URI === undefined
    ? undefined
    : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
}
