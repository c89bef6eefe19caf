import { EXAMPLES } from './examples.ts';
import type { Endpoint } from './yoga.ts';

/**
 * Asks the example questions once, one after the other. A Neo4j that has just started plans its first
 * statements in seconds, later ones in milliseconds: better that nobody waits for the first.
 */
export async function rehearse(endpoint: Endpoint): Promise<void> {
  for (const query of EXAMPLES) {
    const response = await endpoint.fetch('http://rehearsal.invalid/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    await response.text();
  }
}
