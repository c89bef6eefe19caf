import neo4j from 'neo4j-driver';
import type { GraphConfig } from '../config.ts';

/**
 * Signs in as the product will, to the database that it will use: an open port alone proves little.
 * @returns the version of the server
 * @throws Neo4jError of the driver
 */
export async function signIn({ uri, user, password, database }: GraphConfig): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
  });
  try {
    // The one call of the driver that does not try again by itself, a second later.
    const { agent } = await driver.getServerInfo({ database });
    await driver.executeQuery('RETURN 1', {}, { database, routing: neo4j.routing.READ });
    return agent?.replace('Neo4j/', '') ?? 'of an unknown version';
  } finally {
    await driver.close();
  }
}
