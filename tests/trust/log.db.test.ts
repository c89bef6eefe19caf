import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLocalKey, openLocalIssuer } from '../../api/auth/local-issuer.ts';
import { openIdProvider } from '../../api/auth/open-id-provider.ts';
import { productLog } from '../../api/log.ts';
import { seal } from '../../api/session/flow.ts';
import { relyingParty } from '../../api/session/relying-party.ts';
import { grantInput } from '../../graph/access/grant.ts';
import { openSession } from '../../graph/access/sessions.ts';
import { signInKey } from '../../graph/access/sign-in-key.ts';
import { issueToken } from '../../graph/access/tokens.ts';
import { Graph } from '../../graph/client.ts';
import { readSettings } from '../../graph/local/settings.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { settings } from '../../start/settings.ts';
import { ownNeo4j, testGraph } from '../support/neo4j.ts';
import { openProxy } from '../support/proxy.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';

const MARK = 'MaRkEdSeCrEt';
const TODAY = '2026-11-22';

const lines: string[] = [];
const log = productLog('trace', { write: (line) => void lines.push(line) });

const config = ownNeo4j();
const address = new URL(config.uri);
const proxy = await openProxy(address.hostname, Number(address.port));
const direct = testGraph();
const graph = new Graph({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` });
const folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-log-'));
const sign = await openLocalIssuer(folder);

const server = testServer(graph, {
  log,
  today: () => TODAY,
  cacheBytes: 1_000_000,
  rate: { perMinute: 100_000, trustedProxies: 0 },
  issuers: {
    local: () => findLocalKey(folder),
    // Nobody is there: what is told of that must not tell the token.
    provider: openIdProvider('http://127.0.0.1:1', 'cirt-atlas'),
  },
  publicUrl: 'http://atlas.example',
  signInAt: relyingParty({
    ...{ issuer: 'http://127.0.0.1:1', clientId: 'cirt-atlas', clientSecret: MARK },
    publicUrl: 'http://atlas.example',
  }),
});

beforeAll(() => new World().country('AA').team('ours', { country: 'AA' }).build(direct), 60_000);
afterAll(async () => {
  await graph.close();
  await proxy.cut();
  await rm(folder, { recursive: true });
});

const QUERY = 'query Named($s: String) { teams(search: $s, first: 1) { totalCount } }';

/** Everything that a client can put a secret into. */
async function flood(tokens: readonly string[]) {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(server.origin + path, init).then(
      (answer) => answer.text(),
      () => '',
    );
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const asked = { query: QUERY, variables: { s: MARK } };
  const sent: Promise<unknown>[] = [];
  for (const token of tokens) {
    for (const authorization of [`Bearer ${token}`, token, `Basic ${token}`]) {
      sent.push(post(asked, { authorization }));
      sent.push(post({ query: '{ nothing }' }, { authorization, 'x-request-id': token }));
      sent.push(ask('/export/teams.csv', { headers: { authorization } }));
    }
  }
  const headers = { cookie: `session=${MARK}`, 'x-api-key': MARK, 'x-request-id': `${MARK}_1` };
  for (const body of [
    asked,
    { ...asked, variables: { s: [MARK] } },
    { ...asked, variables: MARK },
    { ...asked, operationName: MARK + '!' },
    { ...asked, extensions: { persistedQuery: { version: 1, sha256Hash: MARK } } },
    { query: `{ teams(search: "${MARK}", filter: {slug: {eq: "${MARK}"}}) { totalCount } }` },
    { query: `{ node(id: "${MARK}") { id } team(slug: "${MARK}") { name } }` },
    { query: `query { ${MARK} }` },
    { query: `{ "${MARK}` },
    {
      query: `mutation M($n: String!) { createOrganization(input: {slug: "x", name: $n}) { errors { message } } }`,
      variables: { n: MARK },
    },
    `{"query": "${MARK}`,
    MARK,
  ]) {
    sent.push(post(body, headers));
    sent.push(post(body, { ...headers, accept: 'text/event-stream' }));
    const parameters =
      typeof body === 'string'
        ? body
        : new URLSearchParams(
            Object.entries(body).map(([name, value]) => [
              name,
              typeof value === 'string' ? value : JSON.stringify(value),
            ]),
          ).toString();
    sent.push(ask(`/graphql?${parameters}`, { headers }));
  }
  for (const path of [
    `/${MARK}`,
    `/confirm/${MARK}?token=${MARK}`,
    `/export/teams.csv?search=${MARK}`,
    `/export/teams/${MARK}.vcf`,
    `/export/${MARK}.csv`,
    `/graphiql/${MARK}`,
  ]) {
    sent.push(ask(path, { headers }));
    sent.push(ask(path, { method: 'POST', body: MARK, headers }));
  }
  for (const token of tokens) {
    const cookie = `cirt-atlas-session=${token}; cirt-atlas-sign-in=${token}`;
    const ours = { cookie, 'content-type': 'application/json', 'x-cirt-atlas-csrf': '1' };
    sent.push(post(asked, { cookie }), post(asked, ours));
    sent.push(ask('/export/teams.csv', { headers: { cookie } }));
    for (const about of ['code', 'error', 'iss', 'id_token']) {
      const parameters = new URLSearchParams({ [about]: token, state: token });
      sent.push(ask(`/session/return?${parameters.toString()}`, { headers: { cookie } }));
    }
    sent.push(ask(`/session/begin?to=/${token}`, { headers: { cookie }, redirect: 'manual' }));
    for (const body of [JSON.stringify({ token }), token]) {
      sent.push(ask('/session/token', { method: 'POST', body, headers: ours }));
      sent.push(ask('/session/end', { method: 'POST', body, headers: ours }));
    }
  }
  // At once, for where the database is away each of them waits for it.
  await Promise.all(sent);
}

describe('no line of the log', () => {
  it('has a token, a variable, a header or an address in it, whatever goes wrong', async () => {
    const input = { name: 'A tool', role: 'OFFICER', expiresOn: '2026-12-01' } as const;
    const tool = await issueToken(
      { graph: direct, today: TODAY, viewer: ANONYMOUS },
      { ...input, scopes: ['READ', 'WRITE'] },
      null,
    );
    const officer = grantInput.parse({ role: 'OFFICER' });
    const part = (text: object) => Buffer.from(JSON.stringify(text)).toString('base64url');
    const tokens = [
      tool.text,
      await sign(officer, 'me', 1),
      `${part({ alg: 'RS256', kid: 'x' })}.${part({ iss: 'http://127.0.0.1:1', sub: MARK, aud: 'cirt-atlas' })}.${MARK}`,
      `cirt_${MARK}`,
      MARK,
    ];
    // Two that are known here: a session, and what somebody has while he signs in.
    const session = await openSession(direct, {
      ...{ way: 'TOKEN', who: `token ${tool.id}`, name: MARK, endsAt: undefined },
      basis: { token: tool.id },
    });
    const flow = { state: MARK, nonce: MARK, verifier: MARK, to: `/${MARK}` };
    const kept = [session, await seal(flow, await signInKey(direct))];
    await flood([...tokens, ...kept]);
    await proxy.cut();
    await flood([...tokens.slice(0, 2), ...kept]);
    await proxy.mend();

    const all = lines.join('');
    expect(lines.length).toBeGreaterThan(150);
    // The id of a tool's token says who asked, and opens nothing.
    const parts = [...tokens, ...kept]
      .flatMap((token) => token.split(/[._]/))
      .filter((part) => part !== tool.id);
    const secrets = [MARK, ...parts, config.password];
    expect(secrets.filter((one) => one.length > 8 && all.includes(one))).toEqual([]);
  }, 120_000);

  it('has a password of the settings in it, nor what a wrong one is told', () => {
    const wrong = {
      NEO4J_URI: `http://me:${MARK}@somewhere`,
      NEO4J_PASSWORD: MARK,
      OIDC_ISSUER: `ftp://me:${MARK}@login.example`,
    };
    expect(() => readSettings(settings, wrong)).toThrow(/NEO4J_URI[^]*OIDC_ISSUER/);
    expect(() => readSettings(settings, wrong)).not.toThrow(new RegExp(MARK));
  });
});

describe('a line of the log', () => {
  const lineOf = async ({ body, headers }: { body: string; headers?: Record<string, string> }) => {
    const id = crypto.randomUUID();
    const answer = await fetch(server.url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-request-id': id, ...headers },
    });
    await answer.text();
    await expect.poll(() => lines.filter((line) => line.includes(id)).length).toBe(1);
    const line: unknown = JSON.parse(lines.find((one) => one.includes(id)) ?? '');
    return line;
  };
  const INFO = 30;
  const DEBUG = 20;

  it('names the operation, who asked and what came of it', async () => {
    const nobody = { role: 'ANONYMOUS', id: null };
    const read = { body: JSON.stringify({ query: QUERY }) };
    const expected = { kind: 'graphql', viewer: nobody, operation: 'Named', status: 200 };
    // Executed, prepared, and from the cache.
    for (let times = 0; times < 4; times++) {
      expect(await lineOf(read)).toMatchObject({ ...expected, level: DEBUG });
    }
    const wrong = {
      headers: { accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: 'query Wrong { nothing }' }),
    };
    expect(await lineOf(wrong)).toMatchObject({
      ...expected,
      level: INFO,
      operation: 'Wrong',
      status: 400,
    });
    const authorization = `Bearer ${await sign(grantInput.parse({ role: 'OFFICER' }), 'me', 1)}`;
    const write = {
      headers: { authorization },
      body: JSON.stringify({
        query:
          'mutation Write { createOrganization(input: {slug: "none", name: ""}) { errors { __typename } } }',
      }),
    };
    const line = await lineOf(write);
    expect(line).toMatchObject({ level: INFO, operation: 'Write', viewer: { role: 'OFFICER' } });
    expect(line).toHaveProperty('ms', expect.any(Number));
  });

  it('says of a session who asks in it, as of a token', async () => {
    const writer = { graph: direct, today: TODAY, viewer: ANONYMOUS };
    const input = { name: 'A tool', role: 'OFFICER', expiresOn: '2026-12-01' } as const;
    const { id } = await issueToken(writer, { ...input, scopes: ['READ', 'WRITE'] }, null);
    const session = await openSession(direct, {
      ...{ way: 'TOKEN', who: `token ${id}`, name: 'A tool', endsAt: undefined },
      basis: { token: id },
    });
    const line = await lineOf({
      headers: { cookie: `cirt-atlas-session=${session}`, 'x-cirt-atlas-csrf': '1' },
      body: JSON.stringify({ query: 'query Named { viewer { id } }' }),
    });
    const viewer = { role: 'OFFICER', id: `token ${id}` };
    expect(line).toMatchObject({ operation: 'Named', status: 200, viewer });
  });
});
