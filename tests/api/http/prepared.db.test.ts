import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph } from '../../../graph/client.ts';
import { NOBODY } from '../../../api/auth/identify.ts';
import { LIMITS } from '../../../api/limits/limits.ts';
import { createEndpoint } from '../../../api/yoga.ts';
import { ownNeo4j, testGraph, wipe } from '../../support/neo4j.ts';
import { openProxy } from '../../support/proxy.ts';
import { type TestServer, testServer } from '../../support/server.ts';
import { World } from '../../support/world.ts';

const statements: string[] = [];
const graph = testGraph((text) => statements.push(text));
const server = testServer(graph);
const { endpoint, prepared } = createEndpoint({ graph, log: pino({ level: 'silent' }) });

const config = ownNeo4j();
const { hostname, port } = new URL(config.uri);
const proxy = await openProxy(hostname, Number(port));
const tried: string[] = [];
const farGraph = new Graph({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` }, (text) => {
  tried.push(text);
});
const cutOff = testServer(farGraph);

beforeAll(() => new World().country('HN', { name: 'Honduras' }).build(graph));
afterAll(async () => {
  await farGraph.close();
  await wipe(graph);
});

const QUERY = `query Named($iso2: String!, $first: Int) {
  country(iso2: $iso2) { name teams(first: $first) { nodes { name } } }
}
query Other { country(iso2: "HN") { iso2 } }`;

const request = (params: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify(params),
});

async function answered(answer: Promise<Response> | Response) {
  const response = await answer;
  return { status: response.status, body: await response.text() };
}

const askAt = (at: TestServer) => (params: object) => answered(fetch(at.url, request(params)));
const ask = askAt(server);

/** The endpoint's own way, which knows of nothing prepared but what it compiled. */
const askEndpoint = (params: object) =>
  answered(endpoint.fetch('http://atlas.test/graphql', request(params)));

const plain = { query: QUERY, operationName: 'Named', variables: { iso2: 'HN', first: 2 } };
const answer = {
  status: 200,
  body: '{"data":{"country":{"name":"Honduras","teams":{"nodes":[]}}}}',
};

describe('a query that came before', () => {
  beforeAll(async () => {
    for (let times = 0; times < 3; times += 1) {
      await ask(plain);
      await askEndpoint(plain);
    }
  });

  it('is known by then, and by nothing but its text', async () => {
    const { signal } = new AbortController();
    expect(await prepared.ask(plain, signal, NOBODY)).toMatchObject({ data: { country: {} } });
    expect(prepared.ask({ ...plain, query: `${QUERY} ` }, signal, NOBODY)).toBeUndefined();
  });

  it('is answered by one statement, and as the first time', async () => {
    statements.splice(0);
    expect(await ask(plain)).toEqual(answer);
    expect(statements).toHaveLength(1);
  });

  it.each([
    ['other variables', { ...plain, variables: { iso2: 'XX' } }],
    ['no variables', { query: QUERY, operationName: 'Named' }],
    ['a variable of the wrong kind', { ...plain, variables: { iso2: 7 } }],
    ['variables that are no object', { ...plain, variables: 'HN' }],
    ['variables that are a list', { ...plain, variables: ['HN'] }],
    ['a page that is too long', { ...plain, variables: { iso2: 'HN', first: 501 } }],
    [
      'more variables than allowed',
      { ...plain, variables: { iso2: 'HN', more: Array(LIMITS.variableValues).fill(1) } },
    ],
    ['another operation of its document', { query: QUERY, operationName: 'Other' }],
    ['an operation that its document has not', { query: QUERY, operationName: 'None' }],
    ['no operation of several', { query: QUERY }],
    ['a name that is no text', { ...plain, operationName: 7 }],
    ['a parameter that nobody knows', { ...plain, colour: 'red' }],
    ['extensions', { ...plain, extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }],
  ])('is answered with %s as the endpoint answers it', async (_what, params) => {
    expect(await ask(params)).toEqual(await askEndpoint(params));
  });
});

describe('a query that came before, when the database is gone', () => {
  it('is tried once, and says so in the words of every other', async () => {
    const ask = askAt(cutOff);
    for (let times = 0; times < 3; times += 1) expect(await ask(plain)).toMatchObject(answer);
    await proxy.cut();
    tried.splice(0);
    const { status, body } = await ask(plain);
    expect(status).toBe(503);
    expect(body).toContain('"code":"UNAVAILABLE"');
    expect(tried).toHaveLength(1);
  });
});
