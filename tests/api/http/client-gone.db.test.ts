import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph, READ_LIMITS } from '../../../graph/client.ts';
import { executeOn } from '../../support/execute.ts';
import { ownNeo4j, testGraph, wipe } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';
import { UNLIMITED } from '../../support/unlimited.ts';

const graph = testGraph();
// Without the limits on cost: the question must be one that Neo4j has long work with.
const server = testServer(graph, { limits: UNLIMITED });

/** Every team of one network, and of each every other one, eight times: millions of rows. */
const SLOW = `{ network(slug: "crowd") { members(first: 500) { nodes { team { memberships { nodes {
  network { ${'abcdefgh'.replaceAll(/./g, '$&: members(first: 500) { nodes { team { name } } } ')} }
} } } } } } }`;

const isSlow = (text: string) => text.includes('MEMBER_OF') && !text.includes('SHOW TRANSACTIONS');

/** How many statements of the slow question the database works on. */
async function running(): Promise<number> {
  const texts = await graph.read<string>({
    text: 'SHOW TRANSACTIONS YIELD currentQuery, status WHERE status STARTS WITH "Running" RETURN currentQuery AS row',
    params: {},
  });
  return texts.filter(isSlow).length;
}

async function until(count: number, withinMs: number): Promise<number> {
  const since = performance.now();
  while ((await running()) !== count) {
    if (performance.now() - since > withinMs) break;
    await delay(50);
  }
  return running();
}

const ask = (signal: AbortSignal) =>
  fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SLOW }),
    signal,
  });

beforeAll(async () => {
  await wipe(graph);
  await graph.write((transaction) =>
    transaction.run(
      `CREATE (n:Network {id: 'crowd', name: 'Crowd', shortName: 'Crowd', kind: 'GLOBAL', source: 'A test', evidence: 'DOCUMENTED'})
       WITH n UNWIND range(1, 500) AS i
       CREATE (:Team {id: 'crowd-' + i, name: 'Team ' + i, kind: 'CERT', status: 'ACTIVE', source: 'A test', evidence: 'DOCUMENTED'})-[:MEMBER_OF {status: 'CURRENT', source: 'A test', evidence: 'DOCUMENTED'}]->(n)`,
    ),
  );
}, 60_000);
afterAll(() => wipe(graph));

describe('a client that goes away', () => {
  it(
    'takes its statement with it: the database works on it no longer',
    { timeout: 60_000 },
    async () => {
      const leaving = new AbortController();
      const answer = ask(leaving.signal).then(
        () => 'answered',
        () => 'gone',
      );
      expect(await until(1, 40_000)).toBe(1);
      leaving.abort();
      expect(await answer).toBe('gone');
      expect(await until(0, 10_000)).toBe(0);
    },
  );
});

describe('a statement that takes too long', () => {
  let impatient: Graph;
  beforeAll(() => {
    impatient = new Graph(ownNeo4j(), undefined, { ...READ_LIMITS, timeoutMs: 300 });
  });
  afterAll(() => impatient.close());

  it('is ended by the database, and the answer says so', { timeout: 60_000 }, async () => {
    const execute = executeOn(impatient, [], undefined, UNLIMITED);
    expect(await execute(SLOW)).toMatchObject({
      status: 504,
      errors: [
        {
          message:
            'The question took longer than the database may spend on it. Ask for less at a time.',
          extensions: { code: 'TIMED_OUT' },
        },
      ],
    });
    expect(await until(0, 10_000)).toBe(0);
  });
});
