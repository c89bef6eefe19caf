import { pino } from 'pino';
import { z } from 'zod';
import { NOBODY } from '../../api/auth/identify.ts';
import { type Limits, LIMITS } from '../../api/limits/limits.ts';
import { createEndpoint } from '../../api/yoga.ts';
import type { Graph } from '../../graph/client.ts';
import { ANONYMOUS, type Viewer } from '../../graph/viewer.ts';
import { testGraph } from './neo4j.ts';

/** The day that the tests live on, so that no answer depends on when they run. */
export const TODAY = '2026-11-22';

const answer = z.object({
  data: z.unknown().default(null),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() }),
    )
    .default([]),
});

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: z.infer<typeof answer>['errors'];
  /** How many statements the database got for this request. */
  readonly statements: number;
  /** Their texts. */
  readonly texts: readonly string[];
}

/** @param viewer who asks; nobody known without it */
export type Execute = (
  query: string,
  variables?: Record<string, unknown>,
  viewer?: Viewer,
) => Promise<Answer>;

/** Asks the API over HTTP, in process: parsing, limits, masking and resolvers are all under test. */
export function executeOn(
  graph: Graph,
  texts: string[],
  today = TODAY,
  limits = LIMITS,
  openWrites = false,
): Execute {
  const log = pino({ level: 'silent' });
  const { endpoint } = createEndpoint({ graph, log, today: () => today, limits, openWrites });
  return async (query, variables = {}, viewer = ANONYMOUS) => {
    texts.splice(0);
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    };
    const caller = { ...NOBODY, viewer };
    const response = await endpoint.fetch('http://atlas.test/graphql', request, { caller });
    const { data, errors } = answer.parse(await response.json());
    return { status: response.status, data, errors, statements: texts.length, texts: [...texts] };
  };
}

/** A client of the tests' Neo4j, and the API over it. */
export function testApi(
  today?: string,
  limits?: Limits,
): { readonly graph: Graph; readonly execute: Execute } {
  const texts: string[] = [];
  const graph = testGraph((text) => texts.push(text));
  return { graph, execute: executeOn(graph, texts, today, limits) };
}

/** As `testApi`, where everybody may write. */
export function writingApi(): { readonly graph: Graph; readonly execute: Execute } {
  const texts: string[] = [];
  const graph = testGraph((text) => texts.push(text));
  return { graph, execute: executeOn(graph, texts, TODAY, LIMITS, true) };
}
