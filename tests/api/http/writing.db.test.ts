import { request } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { TODAY } from '../../support/execute.ts';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';
import { wholeGraph } from '../../support/whole-graph.ts';
import { World } from '../../support/world.ts';

const graph = testGraph();
const open = testServer(graph, { openWrites: true, cacheBytes: 100_000, today: () => TODAY });
const closed = testServer(graph, { today: () => TODAY });

const MUTATION = `mutation ($input: AssignCoverageInput!) {
  assignCoverage(input: $input) { coverage { role } errors { message } }
}`;
const input = (role: string) => ({
  ...{ team: 'aa-cert', country: 'AA', role },
  ...{ source: 'The ministry', evidence: 'DOCUMENTED', asOf: '2026' },
});
const QUESTION = '{ country(iso2: "AA") { coveredBy { totalCount } } }';

interface Told {
  readonly status: number;
  readonly body: string;
}

/** Asks as a browser may, with any headers: `fetch` sends no `Host` or `Origin` of our choice. */
const ask = (url: string, body: object, headers: Record<string, string> = {}, method = 'POST') =>
  new Promise<Told>((resolve, reject) => {
    const sent = request(
      url,
      { method, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(method === 'POST' ? JSON.stringify(body) : undefined);
  });

const write = (role: string, headers?: Record<string, string>, url = open.url) =>
  ask(url, { query: MUTATION, variables: { input: input(role) } }, headers);

beforeEach(async () => {
  await new World().country('AA').team('aa-cert', { country: 'AA' }).build(graph);
}, 60_000);

describe('a change over HTTP', () => {
  it('is seen at once by a question whose answer was kept', async () => {
    const roles = ['NATIONAL', 'GOVERNMENT', 'LAST_RESORT'];
    for (const [index, role] of roles.entries()) {
      const count = (n: number) => `{"data":{"country":{"coveredBy":{"totalCount":${n}}}}}`;
      expect((await ask(open.url, { query: QUESTION })).body).toBe(count(index));
      expect((await write(role)).body).toBe(
        `{"data":{"assignCoverage":{"coverage":{"role":"${role}"},"errors":[]}}}`,
      );
      expect((await ask(open.url, { query: QUESTION })).body).toBe(count(index + 1));
    }
  });

  it('is refused by GET, by the way of questions and by the endpoint’s own', async () => {
    const before = await wholeGraph(graph);
    const variables = JSON.stringify({ input: input('NATIONAL') });
    const address = `${open.url}?${new URLSearchParams({ query: MUTATION, variables }).toString()}`;
    for (const accept of ['application/json', 'application/graphql-response+json;q=0.9']) {
      const { status, body } = await ask(address, {}, { accept }, 'GET');
      expect(status).toBe(405);
      expect(body).toContain('"errors"');
    }
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is refused with 401 where nobody has signed in', async () => {
    const before = await wholeGraph(graph);
    const { status, body } = await write('NATIONAL', {}, closed.url);
    expect(status).toBe(401);
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await wholeGraph(graph)).toBe(before);
  });
});

describe('a server that lets everybody on its machine write', () => {
  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['a page that has its own name lead here', { host: 'evil.example' }],
    ['a page with a name like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['a page that names us in its address', { origin: 'http://localhost@evil.example' }],
  ])('refuses %s', async (_who, headers) => {
    const before = await wholeGraph(graph);
    const { status, body } = await write('NATIONAL', headers);
    expect(status).toBe(403);
    expect(body).toContain('FORBIDDEN');
    // Nor may it ask first whether it may.
    expect((await ask(open.url, {}, headers, 'OPTIONS')).status).toBe(403);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it.each([
    ['its own page', { origin: 'http://localhost:5173', host: 'localhost:4000' }],
    ['a program', {}],
    ['its own page by its address', { origin: 'http://[::1]:4000', host: '[::1]:4000' }],
  ])('answers %s', async (_who, headers) => {
    expect((await write('NATIONAL', headers)).status).toBe(200);
  });

  it('is not the one that others ask: there every page may read', async () => {
    const { status } = await ask(
      closed.url,
      { query: QUESTION },
      { origin: 'https://other.example' },
    );
    expect(status).toBe(200);
  });
});
