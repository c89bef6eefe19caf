import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { GraphConfig } from '../config.ts';
import { processId } from './process-id.ts';

/** A Neo4j server that was started in a home: which process it is, and where it listens. */
const instance = z.object({ process: processId, port: z.int().positive() });

export type Instance = z.infer<typeof instance>;

const fileOf = (home: string) => join(home, 'instance.json');

/** Writes down which server is running, for whoever comes after a crash of this process. */
export function remember(home: string, running: Instance): void {
  // Not a moment is lost after the start: a server that nobody has written down is never found again.
  writeFileSync(fileOf(home), JSON.stringify(running));
}

/** The server that was last started here, whether it still runs or not. */
export function recall(home: string): Instance | undefined {
  try {
    return instance.safeParse(JSON.parse(readFileSync(fileOf(home), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Forgets the server, because it has ended. */
export function forget(home: string): void {
  rmSync(fileOf(home), { force: true });
}

/** How to reach a server of one's own. */
export const configOf = ({ port }: Instance, password: string): GraphConfig => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
});
