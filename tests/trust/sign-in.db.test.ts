import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  AUDIENCE,
  findLocalKey,
  GRANT_CLAIM,
  LOCAL_ISSUER,
  openLocalIssuer,
} from '../../api/auth/local-issuer.ts';
import { openIdProvider } from '../../api/auth/open-id-provider.ts';
import { removeAccount, setAccount } from '../../graph/access/accounts.ts';
import { grantInput } from '../../graph/access/grant.ts';
import { issueToken, revokeToken } from '../../graph/access/tokens.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';

const TODAY = '2026-11-22';
const statements: string[] = [];
const graph = testGraph((text) => statements.push(text));
const writer = { graph, today: TODAY, viewer: ANONYMOUS };

const folder = await mkdtemp(join(tmpdir(), 'cirt-atlas-keys-'));
const keys = await generateKeyPair('ES256', { extractable: true });
const strangers = await generateKeyPair('ES256');

/** A provider whose keys are looked up as OpenID Connect Discovery has it. */
const provider = createServer((request, response) => {
  const answer =
    request.url === '/jwks'
      ? exportJWK(keys.publicKey).then((jwk) => ({ keys: [{ ...jwk, alg: 'ES256', kid: 'one' }] }))
      : Promise.resolve({ issuer: origin(), jwks_uri: `${origin()}/jwks` });
  void answer.then((body) => response.end(JSON.stringify(body)));
});
await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
function origin() {
  return `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
}

const server = testServer(graph, {
  today: () => TODAY,
  issuers: {
    local: () => findLocalKey(folder),
    provider: openIdProvider(origin(), 'cirt-atlas'),
  },
});

beforeAll(() =>
  new World().country('AA').team('ours', { country: 'AA' }).office('hither').build(graph),
);
afterAll(async () => {
  await rm(folder, { recursive: true });
  provider.close();
});

const CREATE =
  'mutation { createOrganization(input: {slug: "none", name: ""}) { errors { __typename } } }';

const answered = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) }))
    .optional(),
});

/** What a bearer of a token is told: an officer may try, others may not. */
async function told(authorization: string, query = CREATE) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = answered.parse(await response.json());
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code,
    data,
    said: errors?.[0]?.message,
  };
}

const officer = grantInput.parse({ role: 'OFFICER' });
const mayTry = {
  status: 200,
  data: { createOrganization: { errors: [{ __typename: 'InvalidInput' }] } },
};
const refused = { status: 401, code: 'UNAUTHENTICATED' };

/** A token of the provider, as one likes it. */
const signed = (claims: Record<string, unknown> = {}, key = keys.privateKey, header = {}) =>
  new SignJWT({ iss: origin(), aud: 'cirt-atlas', sub: 'someone', ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'one', ...header })
    .setIssuedAt()
    .setExpirationTime(Number(claims['exp'] ?? Math.floor(Date.now() / 1000) + 60))
    .sign(key);

describe('a token of this machine', () => {
  it('gives the role that it says, and nothing when its key is gone', async () => {
    const sign = await openLocalIssuer(folder);
    const token = await sign(officer, 'me', 1);
    expect(await told(`Bearer ${token}`)).toMatchObject(mayTry);
    const admin = await sign(grantInput.parse({ role: 'ADMIN' }), 'me', 1);
    expect(await told(`Bearer ${admin}`)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    await rm(join(folder, 'local-issuer.json'));
    expect(await told(`Bearer ${token}`)).toMatchObject(refused);
    await openLocalIssuer(folder);
    expect(await told(`Bearer ${token}`)).toMatchObject(refused);
  });

  it('is signed by one key, whoever opens it first', async () => {
    await rm(join(folder, 'local-issuer.json'), { force: true });
    const signs = await Promise.all(Array.from({ length: 8 }, () => openLocalIssuer(folder)));
    for (const sign of signs) {
      expect(await told(`Bearer ${await sign(officer, 'me', 1)}`)).toMatchObject(mayTry);
    }
  });
});

describe('a token of an OpenID provider', () => {
  it('is good once its owner has a role, as that changes, and until it is taken away', async () => {
    const token = `Bearer ${await signed()}`;
    const whose = { issuer: origin(), subject: 'someone' };
    expect(await told(token)).toMatchObject({
      ...refused,
      said: expect.stringContaining('ask an admin') as string,
    });
    await setAccount(writer, { ...whose, role: 'OFFICER' });
    expect(await told(token)).toMatchObject(mayTry);
    await setAccount(writer, { ...whose, role: 'PARTNER' });
    expect(await told(token)).toMatchObject({ status: 403 });
    await removeAccount(writer, whose);
    expect(await told(token)).toMatchObject(refused);
  });
});

describe('a token that is refused, and nothing is answered', () => {
  beforeAll(() => setAccount(writer, { issuer: origin(), subject: 'someone', role: 'OFFICER' }));
  const soon = () => Math.floor(Date.now() / 1000) + 60;
  const unsecured = (claims: Record<string, unknown>) =>
    new UnsecuredJWT({
      aud: AUDIENCE,
      sub: 'me',
      exp: soon(),
      iat: soon() - 60,
      ...claims,
    }).encode();

  it.each<[string, () => string | Promise<string>]>([
    ['of another key', () => signed({}, strangers.privateKey)],
    ['that is over', () => signed({ exp: 1_700_000_000 })],
    ['of another issuer', () => signed({ iss: 'https://elsewhere.example' })],
    ['for somebody else', () => signed({ aud: 'another-service' })],
    ['that names nobody', () => signed({ sub: '' })],
    ['that says it is of this machine', () => signed({ iss: LOCAL_ISSUER, aud: AUDIENCE })],
    ['without a signature, of the provider', () => unsecured({ iss: origin() })],
    [
      'without a signature, of this machine',
      () => unsecured({ iss: LOCAL_ISSUER, [GRANT_CLAIM]: { role: 'ADMIN' } }),
    ],
    [
      'signed by the public key as a secret',
      async () =>
        new SignJWT({ iss: origin(), aud: 'cirt-atlas', sub: 'someone' })
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .setIssuedAt()
          .setExpirationTime('1m')
          .sign(Buffer.from(JSON.stringify(await exportJWK(keys.publicKey)).padEnd(64))),
    ],
    ['that is cut off', async () => (await signed()).slice(0, -8)],
    ['that is none', () => 'xyz'],
    ['of no tool', () => `cirt_${'0'.repeat(16)}_${'A'.repeat(43)}`],
    ['of a tool, cut off', () => 'cirt_00'],
  ])('one %s', async (_which, make) => {
    expect(await told(`Bearer ${await make()}`, '{ __typename }')).toMatchObject(refused);
  });

  it.each(['Basic bWU6c2VjcmV0', 'Bearer', 'Bearer a b', 'xyz'])('%s', async (header) => {
    expect(await told(header, '{ __typename }')).toMatchObject(refused);
  });
});

describe('a token of a tool', () => {
  const input = { name: 'A tool', role: 'OFFICER', expiresOn: '2026-12-01' } as const;

  it('is good for what it says, and stands nowhere', async () => {
    const reading = await issueToken(writer, { ...input, scopes: ['READ'] }, null);
    expect(await told(`Bearer ${reading.text}`)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await told(`Bearer ${reading.text}`, '{ __typename }')).toMatchObject({ status: 200 });
    const writing = await issueToken(writer, { ...input, scopes: ['READ', 'WRITE'] }, null);
    expect(await told(`Bearer ${writing.text}`)).toMatchObject(mayTry);
    const whole = await graph.read<string>({
      text: `MATCH (n:AccessToken) UNWIND keys(n) AS name RETURN coalesce(toStringOrNull(n[name]), '') AS row`,
      params: {},
    });
    const [, , secret = ''] = writing.text.split('_');
    expect(whole.join()).not.toContain(secret);
  });

  it('is over on its day, and at once when it is revoked', async () => {
    const token = await issueToken(writer, { ...input, scopes: ['READ', 'WRITE'] }, null);
    expect(await told(`Bearer ${token.text}`)).toMatchObject(mayTry);
    await revokeToken(writer, token);
    expect(await told(`Bearer ${token.text}`)).toMatchObject(refused);
    const old = await issueToken(
      { ...writer, today: '2026-01-01' },
      { ...input, expiresOn: TODAY, scopes: ['READ'] },
      null,
    );
    expect(await told(`Bearer ${old.text}`, '{ __typename }')).toMatchObject(refused);
  });

  it('is no other one for a letter that differs', async () => {
    const { text } = await issueToken(writer, { ...input, scopes: ['READ'] }, null);
    const other = text.endsWith('A') ? 'B' : 'A';
    expect(await told(`Bearer ${text.slice(0, -1)}${other}`, '{ __typename }')).toMatchObject(
      refused,
    );
  });

  it('tells on which day it was used, and changes the graph once a day for that', async () => {
    const { id, text } = await issueToken(writer, { ...input, scopes: ['READ'] }, null);
    for (let times = 0; times < 3; times += 1) await told(`Bearer ${text}`, '{ __typename }');
    const lastUsedOn = {
      text: 'MATCH (t:AccessToken {id: $id}) RETURN toString(t.lastUsedOn) AS row',
      params: { id },
    };
    expect(await graph.read(lastUsedOn)).toEqual([TODAY]);
    expect(statements.filter((one) => one.includes('SET t.lastUsedOn')).length).toBeLessThan(10);
  });

  it.each([
    ['a role without its teams', { role: 'TEAM' }],
    ['teams of another role', { role: 'PARTNER', teams: ['ours'] }],
    ['a team that is not there', { role: 'TEAM', teams: ['nowhere'] }],
    ['a day that is over', { expiresOn: TODAY }],
    ['a day too far', { expiresOn: '2030-01-01' }],
  ])('is not made for %s', async (_what, wrong) => {
    const count = { text: 'MATCH (t:AccessToken) RETURN count(t) AS row', params: {} };
    const before = await graph.read(count);
    await expect(
      issueToken(
        writer,
        { ...input, scopes: ['READ'], ...wrong } as Parameters<typeof issueToken>[1],
        null,
      ),
    ).rejects.toThrow();
    expect(await graph.read(count)).toEqual(before);
  });
});
