import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';
import { World } from '../../support/world.ts';

const graph = testGraph();
const server = testServer(graph, { securityContact: 'mailto:security@atlas.example' });
const limited = testServer(graph, { rate: { perMinute: 1, trustedProxies: 0 } });

beforeAll(() => new World().country('AA').team('ours', { country: 'AA' }).build(graph), 60_000);

const QUERY = `/graphql?query=${encodeURIComponent('{ country(iso2: "AA") { name } }')}`;
const HTML = { accept: 'text/html' };

interface Asked {
  readonly path: string;
  readonly status: number;
  readonly init?: RequestInit;
}

const DATA: readonly Asked[] = [
  { path: QUERY, status: 200 },
  {
    path: '/graphql?query={',
    status: 400,
    init: { headers: { accept: 'application/graphql-response+json' } },
  },
  { path: '/graphql', status: 405, init: { method: 'DELETE' } },
  { path: '/graphql', status: 204, init: { method: 'OPTIONS' } },
  { path: '/graphql', status: 415, init: { method: 'POST', body: 'text' } },
  { path: '/graphql', status: 401, init: { headers: { authorization: 'Bearer nonsense' } } },
  { path: '/export/teams.csv', status: 200 },
  { path: '/export/teams.csv?nonsense=1', status: 400 },
  { path: '/export/teams/ours.vcf', status: 200 },
  { path: '/export/teams/nowhere.vcf', status: 404 },
  { path: '/export/graph.gexf?team=ours', status: 200 },
  { path: '/metrics', status: 200 },
  { path: '/schema.graphql', status: 200 },
  { path: '/health', status: 200 },
  { path: '/ready', status: 200 },
  { path: '/.well-known/security.txt', status: 200 },
];

const PAGES: readonly Asked[] = [
  { path: '/icon.svg', status: 200 },
  { path: '/no/such/page', status: 404 },
  { path: '/graphiql/graphiql.css', status: 200 },
  { path: '/graphiql/graphiql.js', status: 200 },
  { path: '/graphql', status: 200, init: { headers: HTML } },
];

const ask = ({ path, init }: Asked) => fetch(`${server.origin}${path}`, init);

/** What a policy says, directive by directive. */
const policyOf = ({ headers }: Response) =>
  new Map(
    (headers.get('content-security-policy') ?? '')
      .split('; ')
      .map((directive): [string, string] => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
  );

describe('every answer', () => {
  it.each([...DATA, ...PAGES])('$path by $status', async (asked) => {
    const answer = await ask(asked);
    expect(answer.status).toBe(asked.status);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    const policy = policyOf(answer);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect([...policy.values()].join()).not.toMatch(/unsafe|https?:|\*/);
    expect(answer.headers.get('strict-transport-security')).toBeNull();
  });

  it('that the limit refuses', async () => {
    await fetch(`${limited.origin}${QUERY}`);
    const refused = await fetch(`${limited.origin}${QUERY}`);
    expect(refused.status).toBe(429);
    expect(policyOf(refused).get('default-src')).toBe("'none'");
  });
});

it('data is open to every site, and nothing to run', async () => {
  for (const asked of DATA) {
    const answer = await ask(asked);
    expect(answer.headers.get('cross-origin-resource-policy')).toBeNull();
    expect([...policyOf(answer).keys()]).toEqual(['default-src', 'frame-ancestors']);
  }
  const { headers } = await ask({ path: QUERY, status: 200 });
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

it('pages are our own site’s, and run scripts of ours alone', async () => {
  for (const asked of PAGES) {
    const answer = await ask(asked);
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(answer.headers.get('permissions-policy')).toContain('geolocation=()');
    expect(policyOf(answer).get('script-src')).toBe("'self'");
    expect(policyOf(answer).get('object-src')).toBe("'none'");
    expect(policyOf(answer).get('form-action')).toBe("'self'");
    expect(policyOf(answer).get('base-uri')).toBe("'none'");
  }
});

it('one view alone may be framed: the one that is made for it', async () => {
  const ancestors = async (path: string) =>
    policyOf(await fetch(server.origin + path)).get('frame-ancestors');
  expect(await ancestors('/?embed=1&region=AFR')).toBe('*');
  for (const path of ['/', '/?embed=0', '/?x=embed=1', '/teams?embed=1', '/graphql?embed=1']) {
    expect(await ancestors(path), path).toBe("'none'");
  }
});

it('GraphiQL’s styles carry another mark each time, and its text has no script', async () => {
  const open = async () => {
    const answer = await fetch(server.url, { headers: HTML });
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policyOf(answer).get('style-src') ?? '') ?? [];
    return { nonce, text: await answer.text() };
  };
  const [one, other] = [await open(), await open()];
  expect(one.nonce).toMatch(/^[\w+/]{22}==$/);
  expect(one.nonce).not.toBe(other.nonce);
  expect(one.text).toContain(one.nonce);
  for (const [, attributes = ''] of one.text.matchAll(/<script([^>]*)>/g)) {
    expect(attributes).toMatch(/src="\/graphiql\/|type="application\/json"/);
  }
  expect(one.text).not.toMatch(/<style|style=| on\w+=/);
});

it('a request keeps the id that it came with, unless that could be anything else', async () => {
  const idOf = async (given: string) =>
    (await fetch(server.origin + QUERY, { headers: { 'x-request-id': given } })).headers.get(
      'x-request-id',
    );
  expect(await idOf('0190f2c4-77aa-7000-8000-000000000001')).toBe(
    '0190f2c4-77aa-7000-8000-000000000001',
  );
  for (const given of [
    'short',
    'a'.repeat(65),
    'a b c d e f g h',
    'eyJhbGciOi.eyJzdWIiOi.xxxx',
    'cirt_0123456789',
  ]) {
    expect(await idOf(given)).toMatch(/^[\da-f-]{36}$/);
  }
});

it('a request that is none is answered without a word of what it was', async () => {
  const socket = connect(server.port, '127.0.0.1');
  socket.end('GET / HTTP/9.9 <script>\r\n\r\n');
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
  expect(answer).not.toContain('script');
});
