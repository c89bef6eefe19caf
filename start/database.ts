import { setTimeout as delay } from 'node:timers/promises';
import type { GraphConfig } from '../graph/config.ts';
import { Failure } from '../graph/local/failure.ts';
import { isNotYet } from '../graph/local/ready.ts';
import { signIn } from '../graph/local/sign-in.ts';
import type { Work } from '../graph/local/tools.ts';

/** How long a Neo4j that NEO4J_URI names may take to come up, as it does when all is started at once. */
const PATIENCE_MS = 60_000;

/**
 * Waits until one can sign in to the Neo4j that the settings name.
 * @returns its version
 * @throws Failure that says which setting to look at
 */
export async function reach(
  config: GraphConfig,
  { progress, signal }: Work,
  patienceMs = PATIENCE_MS,
): Promise<string> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await signIn(config);
    } catch (error) {
      if (!isNotYet(error) || Date.now() > deadline) throw explain(error, config);
    }
    progress(`waiting for ${config.uri} to answer`);
    await delay(500, undefined, { signal });
  }
}

function explain(error: unknown, { uri, user, database }: GraphConfig): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new Failure(
      `${uri} does not let the user "${user}" in (${code.replace(/.*\./, '')})`,
      'Set NEO4J_USER and NEO4J_PASSWORD to a user of that Neo4j and its password.',
      options,
    );
  }
  if (code.startsWith('Neo.ClientError.Database.')) {
    return new Failure(
      `${uri} has no database "${database}"`,
      'Set NEO4J_DATABASE to one that it has.',
      options,
    );
  }
  if (!isNotYet(error)) return error;
  return new Failure(
    `no Neo4j answers on ${uri}`,
    'Start it, set NEO4J_URI to where it is, or leave NEO4J_URI out: then the product starts its own.',
    options,
  );
}
