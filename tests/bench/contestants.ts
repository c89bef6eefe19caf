import { luceneQuery } from './floor/lucene.ts';
import { documentOf, isOfficers, type Operation } from './operations.ts';
import type { Variables } from './variables.ts';

/** A request as it is sent: always a POST with a JSON body. */
export interface BenchRequest {
  readonly path: string;
  readonly body: string;
}

interface Contestant {
  /** The program that serves, from this folder. */
  readonly program: string;
  /** Settings of the program, beside where the graph is. */
  readonly env?: NodeJS.ProcessEnv;
  /** Runs from an earlier state of the project, in a folder of its own. */
  readonly isEarlier?: true;
  readonly request: (operation: Operation, variables: Variables) => BenchRequest;
}

const graphql =
  (dialect: 'atlas' | 'peer') =>
  (operation: Operation, variables: Variables): BenchRequest => ({
    path: '/graphql',
    body: JSON.stringify({ query: documentOf(operation, dialect), variables }),
  });

const byPath = (operation: Operation, variables: Variables): BenchRequest => ({
  path: `/${operation}`,
  body: JSON.stringify(variables),
});

/** The peer passes a search text on to the index as it is, so the text comes in the index's language. */
const peerVariables = (operation: Operation, variables: Variables): Variables =>
  operation === 'search' ? { text: luceneQuery(variables['text'] ?? '') } : variables;

/** Who is measured; docs/performance.md says what each of them is. */
const contestants = {
  atlas: { program: 'servers/atlas.ts', request: graphql('atlas') },
  'atlas-cached': {
    program: 'servers/atlas.ts',
    env: { BENCH_CACHE_MB: '64' },
    request: graphql('atlas'),
  },
  peer: {
    program: 'peer/server.ts',
    request: (operation, variables) =>
      graphql('peer')(operation, peerVariables(operation, variables)),
  },
  before: { program: 'servers/atlas.ts', isEarlier: true, request: graphql('atlas') },
  'before-cached': {
    program: 'servers/atlas.ts',
    env: { BENCH_CACHE_MB: '64' },
    isEarlier: true,
    request: graphql('atlas'),
  },
  floor: { program: 'servers/floor.ts', request: byPath },
  bytes: { program: 'servers/bytes.ts', request: byPath },
} as const satisfies Record<string, Contestant>;

export type ContestantName = keyof typeof contestants;
export const CONTESTANTS: Readonly<Record<ContestantName, Contestant>> = contestants;

/** Whether a contestant answers an operation. */
export const answers = (name: ContestantName, operation: Operation): boolean =>
  !isOfficers(operation) || (name !== 'peer' && name !== 'floor');

export const isContestant = (name: string): name is ContestantName =>
  Object.hasOwn(CONTESTANTS, name);
