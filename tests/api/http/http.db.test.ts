import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaText } from '../../../api/print-schema.ts';
import { testIssuer } from '../../support/issuer.ts';
import { testGraph } from '../../support/neo4j.ts';
import { testServer } from '../../support/server.ts';
import { World } from '../../support/world.ts';

const graph = testGraph();
const issuer = testIssuer();
const server = testServer(graph, { issuers: issuer.issuers });

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json', ...headers },
  });
const post = (body: unknown, url = server.url, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const QUESTION = '{ country(iso2: "AA") { name } }';

beforeAll(async () => {
  await new World().country('AA', { name: 'Aland' }).build(graph);
}, 60_000);

describe('an answer by GET', () => {
  it('may be kept for a while, and is not sent again as long as it is the same', async () => {
    const first = await get(QUESTION);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')).toBe('Accept, Authorization, Cookie');
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(await first.json()).toEqual({ data: { country: { name: 'Aland' } } });

    const again = await get(QUESTION, { 'if-none-match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    expect(await again.text()).toBe('');

    await graph.write((t) => t.run('MATCH (c:Country {iso2: "AA"}) SET c.name = "Åland"'));
    const changed = await get(QUESTION, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('is its asker’s own where he says who he is', async () => {
    const { headers } = await get(QUESTION, await issuer.bearer({ role: 'PARTNER' }));
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('is not kept when it has errors, nor when it is a refusal', async () => {
    for (const query of ['{ node(id: "x") { id } }', '{ nothing }', '{']) {
      const { headers } = await get(query);
      expect(headers.get('etag')).toBeNull();
      expect(headers.get('cache-control')).not.toContain('public');
    }
  });

  it('is GraphiQL for a browser, and that is another thing at the same address', async () => {
    const page = await fetch(server.url, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('vary')).toContain('Accept');
    expect(page.headers.get('etag')).toBeNull();
  });
});

describe('any site', () => {
  it('may ask, and without credentials', async () => {
    const preflight = await fetch(server.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST');
    const answer = await post({ query: QUESTION }, server.url, { origin: 'https://example.org' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('a persisted query', () => {
  const query = `{ country(iso2: "AA") { iso2 name } }`;
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  it('is asked for once, known from then on, and may be kept by its hash', async () => {
    const unknown = await post({ extensions });
    expect(unknown.status).toBe(200);
    expect(await unknown.json()).toMatchObject({
      errors: [
        { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
      ],
    });
    const answer: unknown = await (await post({ query, extensions })).json();
    expect(answer).toMatchObject({ data: { country: { iso2: 'AA' } } });
    expect(await (await post({ extensions })).json()).toEqual(answer);
    const kept = await fetch(
      `${server.url}?extensions=${encodeURIComponent(JSON.stringify(extensions))}`,
    );
    expect(kept.headers.get('etag')).not.toBeNull();
    expect(await kept.json()).toEqual(answer);
  });

  it('is not remembered when it is not valid', async () => {
    const bad = '{ nothing }';
    const hash = createHash('sha256').update(bad).digest('hex');
    const hashed = { persistedQuery: { version: 1, sha256Hash: hash } };
    await post({ query: bad, extensions: hashed });
    expect(await (await post({ extensions: hashed })).json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound' }],
    });
  });
});

describe('the schema', () => {
  it('can be had as a file', async () => {
    const file = await fetch(`${server.origin}/schema.graphql`);
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(file.headers.get('content-disposition')).toContain('schema.graphql');
    expect(await file.text()).toBe(schemaText());
    const etag = file.headers.get('etag') ?? '';
    const headers = { 'if-none-match': etag };
    expect((await fetch(`${server.origin}/schema.graphql`, { headers })).status).toBe(304);
    const posted = await fetch(`${server.origin}/schema.graphql`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a client that asks too often', () => {
  const limited = testServer(graph, { rate: { perMinute: 3, trustedProxies: 1 } });
  const ask = (address: string) =>
    post({ query: '{ __typename }' }, limited.url, { 'x-forwarded-for': address });

  it('is told when to go on, and others are not', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await ask('198.51.100.7')).status);
    expect(statuses).toEqual([200, 200, 200]);

    const refused = await ask('198.51.100.7');
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit')).toBe(`"client";r=0;t=${wait}`);
    expect(refused.headers.get('ratelimit-policy')).toBe('"client";q=3;w=60');
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    });

    const other = await ask('198.51.100.8');
    expect(other.status).toBe(200);
    expect(other.headers.get('ratelimit')).toMatch(/^"client";r=2;t=\d+$/);
  });

  it('still gets the pages, the schema and the state of health', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    for (const path of ['/health', '/schema.graphql']) {
      expect((await fetch(limited.origin + path, { headers })).status).toBe(200);
    }
  });
});

describe('a connection', () => {
  const hasty = testServer(graph, {
    connections: { headersTimeout: 300, requestTimeout: 400, connectionsCheckingInterval: 100 },
  });

  /** What the server says to bytes on a connection that then sends nothing more. */
  const answerTo = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(hasty.port, '127.0.0.1', () => socket.write(bytes));
      let answer = '';
      socket.setEncoding('utf8');
      socket.on('data', (part: string) => (answer += part));
      socket.on('close', () => {
        resolve(answer);
      });
      socket.on('error', reject);
    });

  /** What the server says to pieces that come one after the other on a connection, as far as `last` in it. */
  const answersTo = async (pieces: readonly string[], last: string) => {
    const socket = connect(server.port, '127.0.0.1').setNoDelay();
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    for (const piece of pieces) {
      socket.write(piece);
      await setTimeout(20);
    }
    await expect.poll(() => answer, { timeout: 10_000 }).toContain(last);
    socket.destroy();
    return answer;
  };
  const posted = (body: string) =>
    `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const question = (name: string) => posted(JSON.stringify({ query: `{ ${name}: __typename }` }));

  it('whose requests come in pieces, or in one with the next, has an answer to each', async () => {
    const long = posted(JSON.stringify({ query: `{ ${' '.repeat(90_000)} long: __typename }` }));
    const [inBody, inHeaders] = [question('inBody'), question('inHeaders')];
    const answer = await answersTo(
      [
        inBody.slice(0, -10),
        inBody.slice(-10) + inHeaders.slice(0, 40),
        inHeaders.slice(40) + long.slice(0, 70_000),
        long.slice(70_000) + question('one') + question('other'),
      ],
      '{"other":"Query"}}',
    );
    const names = [...answer.matchAll(/\{"data":\{"(\w+)":"Query"\}\}/g)].map(([, name]) => name);
    expect(names).toEqual(['inBody', 'inHeaders', 'long', 'one', 'other']);
    expect(answer.match(/HTTP\/1\.1 200/g)).toHaveLength(5);
  });

  it('that ends in the middle of a body takes no other with it', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(question('left').slice(0, -5));
    await setTimeout(50);
    socket.destroy();
    expect((await get('{ __typename }')).status).toBe(200);
  });

  it.each([
    [
      'a body that never ends',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
      '408',
    ],
    ['headers that never end', 'GET /graphql HTTP/1.1\r\nHost: a\r\nX-', '408'],
    [
      'headers too large',
      `GET /graphql HTTP/1.1\r\nHost: a\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431',
    ],
    ['what is no HTTP', 'HELO\r\n\r\n', '400'],
  ])('with %s is ended', async (_what, bytes, status) => {
    expect(await answerTo(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
    expect((await get('{ __typename }')).status).toBe(200);
  });
});
