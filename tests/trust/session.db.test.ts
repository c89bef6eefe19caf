import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EncryptJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openIdProvider } from '../../api/auth/open-id-provider.ts';
import { seal, unseal } from '../../api/session/flow.ts';
import { relyingParty } from '../../api/session/relying-party.ts';
import { removeAccount, setAccount } from '../../graph/access/accounts.ts';
import { signInKey } from '../../graph/access/sign-in-key.ts';
import { issueToken, revokeToken } from '../../graph/access/tokens.ts';
import { freePort } from '../../graph/local/port.ts';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { Browsing, placeOf, signInAtProvider } from '../support/browsing.ts';
import { testIssuer } from '../support/issuer.ts';
import { testGraph } from '../support/neo4j.ts';
import { CLIENT, openIdService } from '../support/open-id.ts';
import { testServer } from '../support/server.ts';
import { World } from '../support/world.ts';

const TODAY = '2026-11-22';
const graph = testGraph();
const writer = { graph, today: TODAY, viewer: ANONYMOUS };
const issuer = testIssuer();

const port = await freePort();
const publicUrl = `http://127.0.0.1:${port}`;
const service = await openIdService(publicUrl);
const provider = {
  ...{ issuer: service.issuer, clientId: CLIENT, clientSecret: undefined },
  publicUrl,
};
const common = {
  ...{ today: () => TODAY, cacheBytes: 1_000_000, publicUrl },
  issuers: { ...issuer.issuers, provider: openIdProvider(service.issuer, CLIENT) },
  signInAt: relyingParty(provider),
};
const server = testServer(graph, common, port);
/** Another replica, which shares the graph and nothing else. */
const replica = testServer(graph, { ...common, signInAt: relyingParty(provider) });

const CONTACT = `{ team(slug: "ours") { contacts { nodes { email withheld howToAsk } } } }`;
const WHO =
  '{ viewer { role id name teams offices labels scopes session { way expiresAt } signInWays } }';

beforeAll(() =>
  new World()
    .country('AA')
    .team('ours', { country: 'AA' })
    .contact('c', 'ours', { email: 'duty@ours.example', tlp: 'GREEN' })
    .office('hither')
    .build(graph),
);
beforeEach(() =>
  graph.write((t) => t.run('MATCH (n) WHERE n:Session OR n:Account DETACH DELETE n')),
);
afterAll(() => service.stop());

const account = (subject: string) => ({ issuer: service.issuer, subject });

/** What the pages send with each request. */
const ofPages = { 'content-type': 'application/json', 'x-cirt-atlas-csrf': '1' };

const answered = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) }))
    .optional(),
});

async function ask(
  browser: Browsing,
  query = WHO,
  { headers = ofPages, at = server.origin }: { headers?: Record<string, string>; at?: string } = {},
) {
  const body = JSON.stringify({ query });
  const response = await browser.go(`${at}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = answered.parse(await response.json());
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code,
    said: errors?.[0]?.message,
    headers: response.headers,
    data,
  };
}

/** Signs in at the provider, to where that leads. */
async function signIn(browser: Browsing, login: string, to = '/teams/ours?lang=fr') {
  const begun = await browser.go(`${server.origin}/session/begin?to=${encodeURIComponent(to)}`);
  const back = await signInAtProvider(browser, begun, login);
  return browser.go(back.href);
}

const paste = (browser: Browsing, token: string, headers: Record<string, string> = ofPages) =>
  browser.go(`${server.origin}/session/token`, {
    ...{ method: 'POST', headers },
    body: JSON.stringify({ token }),
  });

async function signedInBy(token: string) {
  const browser = new Browsing();
  expect((await paste(browser, token)).status).toBe(204);
  return browser;
}

const cookieIn = (browser: Browsing) =>
  browser.set.findLast((one) => one.includes('cirt-atlas-session='));

const anonymous = { viewer: { role: null, id: null, session: null } };
const seen = { team: { contacts: { nodes: [{ email: 'duty@ours.example', withheld: false }] } } };
const withheld = {
  team: { contacts: { nodes: [{ email: null, withheld: true, howToAsk: 'SIGN_IN' }] } },
};
const over = { status: 401, code: 'UNAUTHENTICATED' };

describe('signing in at the provider', () => {
  it('leads back to where one was, as whom an admin said that one is', async () => {
    await setAccount(writer, { ...account('ann'), role: 'OFFICER', offices: ['hither'] });
    const browser = new Browsing();
    expect(await ask(browser, CONTACT)).toMatchObject({ data: withheld });
    const answer = await signIn(browser, 'ann');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/teams/ours?lang=fr');
    const { data } = await ask(browser);
    expect(data).toEqual({
      viewer: {
        ...{ role: 'OFFICER', id: `${service.issuer} ann`, name: 'Somebody called ann' },
        ...{ teams: [], offices: ['hither'], labels: ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT'] },
        scopes: ['READ', 'WRITE'],
        session: { way: 'PROVIDER', expiresAt: expect.stringMatching(/^\d{4}-.+Z$/) as string },
        signInWays: ['PROVIDER', 'TOKEN'],
      },
    });
    expect(await ask(browser, CONTACT)).toMatchObject({ data: seen });
  });

  it('asks with PKCE, a state and a nonce, each of them new', async () => {
    const asked = await Promise.all(
      [0, 1].map(async () =>
        placeOf(await fetch(`${server.origin}/session/begin`, { redirect: 'manual' })),
      ),
    );
    for (const { searchParams } of asked) {
      expect(Object.fromEntries(searchParams)).toMatchObject({
        ...{ response_type: 'code', code_challenge_method: 'S256', client_id: CLIENT },
        redirect_uri: `${publicUrl}/session/return`,
      });
    }
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const values = asked.map(({ searchParams }) => searchParams.get(name) ?? '');
      expect(new Set(values).size, name).toBe(2);
      expect(Math.min(...values.map((value) => value.length)), name).toBeGreaterThan(40);
    }
  });

  it('is begun at one replica and ended at another, and holds at both', async () => {
    await setAccount(writer, { ...account('ann'), role: 'PARTNER' });
    const browser = new Browsing();
    const begun = await browser.go(`${server.origin}/session/begin`);
    const back = await signInAtProvider(browser, begun, 'ann');
    for (const [name, value] of Object.entries(browser.held(server.origin))) {
      browser.hold(replica.origin, name, value);
    }
    const answer = await browser.go(`${replica.origin}${back.pathname}${back.search}`);
    expect(answer.headers.get('location')).toBe('/');
    for (const [name, value] of Object.entries(browser.held(replica.origin))) {
      browser.hold(server.origin, name, value);
    }
    for (const at of [server.origin, replica.origin]) {
      expect(await ask(browser, CONTACT, { at })).toMatchObject({ data: seen });
    }
  });

  it('leads to no other site', async () => {
    await setAccount(writer, { ...account('ann'), role: 'PARTNER' });
    for (const to of [
      ...['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example'],
      ...[
        '/.//evil.example',
        'javascript:alert(1)',
        'teams',
        '/session/end',
        '/%0d%0aset-cookie:x',
      ],
    ]) {
      const answer = await signIn(new Browsing(), 'ann', to);
      const place = answer.headers.get('location') ?? '';
      expect(new URL(place, publicUrl).origin, to).toBe(publicUrl);
      expect(place, to).toMatch(/^\/($|%0d%0aset-cookie:x$)/);
    }
  });
});

describe('nobody is signed in, and is told why', () => {
  /** Comes back from the provider with what was changed on the way. */
  async function comeBack(
    change: (held: { back: URL; browser: Browsing; key: Uint8Array; sealed: string }) => unknown,
    login = 'ann',
  ) {
    await setAccount(writer, { ...account('ann'), role: 'OFFICER' });
    const browser = new Browsing();
    const begun = await browser.go(`${server.origin}/session/begin?to=/support`);
    const back = await signInAtProvider(browser, begun, login);
    const sealed = browser.held(server.origin)['cirt-atlas-sign-in'] ?? '';
    await change({ back, browser, sealed, key: await signInKey(graph) });
    const place = placeOf(await browser.go(back.href));
    expect(await ask(browser)).toMatchObject({ data: anonymous });
    expect(browser.held(server.origin)['cirt-atlas-session']).toBeUndefined();
    // What was begun is over.
    expect(browser.held(server.origin)['cirt-atlas-sign-in']).toBeUndefined();
    expect(place.pathname).toBe('/sign-in');
    return { browser, ...Object.fromEntries(place.searchParams) };
  }
  const reseal =
    (change: object) =>
    async ({ browser, sealed, key }: { browser: Browsing; sealed: string; key: Uint8Array }) => {
      const flow = await unseal(sealed, key);
      if (!flow) throw new Error('It was not sealed here.');
      browser.hold(server.origin, 'cirt-atlas-sign-in', await seal({ ...flow, ...change }, key));
    };
  const refused = { problem: 'REFUSED', to: '/support' };
  const late = { problem: 'LATE', to: '/' };

  it('with another state', async () => {
    expect(
      await comeBack(({ back }) => {
        back.searchParams.set('state', 'x');
      }),
    ).toMatchObject(refused);
  });
  it('with a code that is none', async () => {
    expect(
      await comeBack(({ back }) => {
        back.searchParams.set('code', 'x');
      }),
    ).toMatchObject(refused);
  });
  it('with another nonce', async () => {
    expect(await comeBack(reseal({ nonce: 'n'.repeat(43) }))).toMatchObject(refused);
  });
  it('with another verifier of PKCE', async () => {
    const before = service.refusals.length;
    expect(await comeBack(reseal({ verifier: 'v'.repeat(43) }))).toMatchObject(refused);
    expect(service.refusals.slice(before)).toEqual(['invalid_grant']);
  });
  it('with a code that was used before', async () => {
    await setAccount(writer, { ...account('ann'), role: 'OFFICER' });
    const browser = new Browsing();
    const begun = await browser.go(`${server.origin}/session/begin`);
    const back = await signInAtProvider(browser, begun, 'ann');
    const sealed = browser.held(server.origin)['cirt-atlas-sign-in'] ?? '';
    expect(placeOf(await browser.go(back.href)).pathname).toBe('/');
    // What he had is gone; another who has seen all of it gets nothing for it either.
    expect(placeOf(await browser.go(back.href)).search).toContain('problem=LATE');
    const thief = new Browsing();
    thief.hold(server.origin, 'cirt-atlas-sign-in', sealed);
    expect(placeOf(await thief.go(back.href)).search).toContain('problem=REFUSED');
    expect(await ask(thief)).toMatchObject({ data: anonymous });
  });
  it('in a browser that did not begin', async () => {
    const other = ({ browser }: { browser: Browsing }) => {
      browser.hold(server.origin, 'cirt-atlas-sign-in', 'x');
    };
    expect(await comeBack(other)).toMatchObject(late);
  });
  it('after too long a time', async () => {
    const old = async ({
      browser,
      sealed,
      key,
    }: {
      browser: Browsing;
      sealed: string;
      key: Uint8Array;
    }) => {
      const jwt = new EncryptJWT({ ...(await unseal(sealed, key)) });
      const head = { alg: 'dir', enc: 'A256GCM' };
      const over = await jwt.setProtectedHeader(head).setExpirationTime('-1 s').encrypt(key);
      browser.hold(server.origin, 'cirt-atlas-sign-in', over);
    };
    expect(await comeBack(old)).toMatchObject(late);
  });
  it('by a cookie that was sealed elsewhere', async () => {
    const flow = { state: 's', nonce: 'n', verifier: 'v', to: '/' };
    const other = async ({ browser }: { browser: Browsing }) => {
      browser.hold(server.origin, 'cirt-atlas-sign-in', await seal(flow, new Uint8Array(32)));
    };
    expect(await comeBack(other)).toMatchObject(late);
  });
  it('who has no role here, and then whom to name to an admin', async () => {
    const { browser, ...told } = await comeBack(() => undefined, 'nobody');
    expect(told).toEqual({ problem: 'NO_ROLE', to: '/support' });
    const { 'cirt-atlas-stranger': stranger = '' } = browser.held(server.origin);
    expect(decodeURIComponent(stranger)).toBe(`${service.issuer} nobody`);
  });
  it('who says no at the provider', async () => {
    const denied = ({ back }: { back: URL }) => {
      back.searchParams.delete('code');
      back.searchParams.set('error', 'access_denied');
    };
    expect(await comeBack(denied)).toMatchObject({ problem: 'DENIED' });
  });

  describe('where the provider', async () => {
    const elsewhere = await freePort();
    const url = `http://127.0.0.1:${elsewhere}`;
    const leaving = await openIdService(url);
    const away = testServer(
      graph,
      {
        publicUrl: url,
        signInAt: relyingParty({ ...provider, issuer: leaving.issuer, publicUrl: url }),
      },
      elsewhere,
    );
    /** Nobody is there. */
    const lost = testServer(graph, {
      signInAt: relyingParty({ ...provider, issuer: 'http://127.0.0.1:1' }),
    });
    const none = testServer(graph, {});

    it('is away, before or on the way', async () => {
      const browser = new Browsing();
      const begun = await browser.go(`${away.origin}/session/begin?to=/teams`);
      const back = await signInAtProvider(browser, begun, 'ann');
      await leaving.stop();
      const ofBegun = `${away.origin}${back.pathname}${back.search}`;
      for (const url of [ofBegun, `${lost.origin}/session/begin?to=/teams`]) {
        const { searchParams } = placeOf(await browser.go(url));
        expect(Object.fromEntries(searchParams)).toEqual({ problem: 'UNREACHABLE', to: '/teams' });
      }
    });
    it('is none', async () => {
      const browser = new Browsing();
      const begun = await browser.go(`${none.origin}/session/begin`);
      expect(placeOf(begun).search).toContain('problem=NO_PROVIDER');
      const { data } = await ask(browser, '{ viewer { signInWays } }', { at: none.origin });
      expect(data).toEqual({ viewer: { signInWays: ['TOKEN'] } });
    });
  });
});

describe('a pasted token', () => {
  const tool = { name: 'A tool', role: 'OFFICER', expiresOn: '2026-12-01' } as const;
  const bearer = async (grant: Parameters<typeof issuer.bearer>[0]) =>
    (await issuer.bearer(grant)).authorization.replace('Bearer ', '');

  it('of each kind opens a session of its role', async () => {
    const { text, id } = await issueToken(writer, { ...tool, scopes: ['READ'] }, null);
    const browser = await signedInBy(text);
    expect((await ask(browser)).data).toMatchObject({
      viewer: { role: 'OFFICER', id: `token ${id}`, name: 'A tool', scopes: ['READ'] },
    });
    const create =
      'mutation { createOrganization(input: {slug: "x", name: ""}) { errors { __typename } } }';
    expect(await ask(browser, create)).toMatchObject({ status: 403, code: 'FORBIDDEN' });

    const own = await signedInBy(await bearer({ role: 'TEAM', teams: ['ours'] }));
    expect((await ask(own)).data).toMatchObject({
      viewer: { role: 'TEAM', name: 'a test', teams: ['ours'], session: { way: 'TOKEN' } },
    });
  });

  it('that is none is refused, and says why', async () => {
    for (const token of ['xyz', `cirt_${'0'.repeat(16)}_${'A'.repeat(43)}`, 'cirt_']) {
      const browser = new Browsing();
      const answer = await paste(browser, token);
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain('Not signed in');
      expect(browser.set).toEqual([]);
    }
    for (const body of ['', '{', '{"token": ""}', '[]', `{"token": "${'x'.repeat(20_000)}"}`]) {
      const url = `${server.origin}/session/token`;
      expect((await fetch(url, { method: 'POST', headers: ofPages, body })).status).toBe(400);
    }
  });

  it('ends its session when it is revoked, is over, or its key is gone', async () => {
    const token = await issueToken(writer, { ...tool, scopes: ['READ', 'WRITE'] }, null);
    const browser = await signedInBy(token.text);
    await revokeToken(writer, token);
    expect(await ask(browser)).toMatchObject(over);

    const short = await issueToken(writer, { ...tool, scopes: ['READ'] }, null);
    const late = await signedInBy(short.text);
    const day = 'MATCH (t:AccessToken {id: $id}) SET t.expiresOn = date($day)';
    await graph.write((t) => t.run(day, { id: short.id, day: TODAY }));
    expect(await ask(late)).toMatchObject(over);

    const own = await signedInBy(await bearer({ role: 'OFFICER' }));
    expect(await ask(own)).toMatchObject({ status: 200 });
    await rm(join(issuer.folder, 'local-issuer.json'));
    expect(await ask(own)).toMatchObject(over);
    // Another key is not that key.
    await bearer({ role: 'OFFICER' });
    const again = await signedInBy(await bearer({ role: 'OFFICER' }));
    expect(await ask(again)).toMatchObject({ status: 200 });
  });

  it('is not tried without end, and those that hold do not count', async () => {
    const none = `cirt_${'0'.repeat(16)}_${'A'.repeat(43)}`;
    const good = await bearer({ role: 'PARTNER' });
    const statuses: number[] = [];
    for (const token of [...Array<string>(12).fill(good), ...Array<string>(11).fill(none), good]) {
      const url = `${guarded.origin}/session/token`;
      const body = JSON.stringify({ token });
      statuses.push((await fetch(url, { method: 'POST', headers: ofPages, body })).status);
    }
    expect(statuses).toEqual([
      ...Array<number>(12).fill(204),
      ...Array<number>(10).fill(401),
      429,
      429,
    ]);
  });
  const guarded = testServer(graph, { today: () => TODAY, issuers: issuer.issuers });
});

describe('a session', () => {
  const officer = async (login = 'ann') => {
    await setAccount(writer, { ...account(login), role: 'OFFICER' });
    const browser = new Browsing();
    await signIn(browser, login);
    expect(await ask(browser)).toMatchObject({ data: { viewer: { role: 'OFFICER' } } });
    return browser;
  };

  it('is a cookie that no script reads and no other site sends, and stands nowhere', async () => {
    const browser = await officer();
    expect(cookieIn(browser)).toMatch(
      /^cirt-atlas-session=[0-9a-f]{16}_[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
    const flow = browser.set.find((one) => one.startsWith('cirt-atlas-sign-in=e'));
    expect(flow).toMatch(/; Path=\/session; Max-Age=600; HttpOnly; SameSite=Lax$/);
    const secret = (browser.held(server.origin)['cirt-atlas-session'] ?? '').slice(17);
    const whole = await graph.read<string>({
      text: `MATCH (n) UNWIND keys(n) AS name RETURN coalesce(toStringOrNull(n[name]), '') AS row`,
      params: {},
    });
    expect(secret).toHaveLength(43);
    expect(whole.join()).not.toContain(secret);
  });

  it('ends everywhere when one signs out, and where to leave the provider is told', async () => {
    const browser = await officer();
    const copy = new Browsing();
    copy.hold(
      server.origin,
      'cirt-atlas-session',
      browser.held(server.origin)['cirt-atlas-session'] ?? '',
    );
    expect(await ask(copy, CONTACT)).toMatchObject({ data: seen });
    const end = `${server.origin}/session/end`;
    const answer = await browser.go(end, { method: 'POST', headers: ofPages });
    const { leaveAt } = z.object({ leaveAt: z.url() }).parse(await answer.json());
    expect(leaveAt).toContain(`${service.issuer}/session/end?`);
    expect(new URL(leaveAt).searchParams.get('post_logout_redirect_uri')).toBe(`${publicUrl}/`);
    expect((await fetch(leaveAt)).status).toBe(200);
    expect(await ask(browser, CONTACT)).toMatchObject({ data: withheld });
    expect(await ask(copy, CONTACT)).toMatchObject(over);
    // Its cookie goes with the refusal; what is asked next is asked by nobody in particular.
    expect(await ask(copy, CONTACT)).toMatchObject({ status: 200, data: withheld });
  });

  it('ends with the role, at once, also where that is given again; and changes with it', async () => {
    const browser = await officer();
    await setAccount(writer, { ...account('ann'), role: 'PARTNER' });
    expect(await ask(browser)).toMatchObject({ data: { viewer: { role: 'PARTNER' } } });
    await removeAccount(writer, account('ann'));
    await setAccount(writer, { ...account('ann'), role: 'OFFICER' });
    const refusal = await ask(browser, CONTACT, { at: server.origin });
    expect(refusal).toMatchObject(over);
    expect(refusal.headers.get('x-cirt-atlas-session')).toBe('over');
  });

  it.each([
    ['its last day is over', 's.expiresAt = datetime() - duration("PT1S")'],
    ['nobody has used it for two hours', 's.seenAt = datetime() - duration("PT2H1S")'],
  ])('ends when %s', async (_when, set) => {
    const browser = await officer();
    await graph.write((t) => t.run(`MATCH (s:Session) SET ${set}`));
    expect(await ask(browser)).toMatchObject(over);
  });

  it('lives on as long as it is used, which is noted now and then', async () => {
    const browser = await officer();
    const seenAt = {
      text: 'MATCH (s:Session) RETURN s.seenAt > datetime() - duration("PT1M") AS row',
      params: {},
    };
    await graph.write((t) =>
      t.run('MATCH (s:Session) SET s.seenAt = datetime() - duration("PT1H")'),
    );
    await ask(browser);
    expect(await graph.read(seenAt)).toEqual([true]);
    await graph.write((t) =>
      t.run('MATCH (s:Session) SET s.seenAt = datetime() - duration("PT5M")'),
    );
    await ask(browser);
    expect(await graph.read(seenAt)).toEqual([false]);
  });

  it('that is forged is none', async () => {
    const browser = await officer();
    const value = browser.held(server.origin)['cirt-atlas-session'] ?? '';
    for (const forged of [
      `${value.slice(0, -1)}${value.endsWith('A') ? 'B' : 'A'}`,
      `${'0'.repeat(16)}_${value.slice(17)}`,
      ...['x', value.slice(0, 20)],
    ]) {
      const thief = new Browsing();
      thief.hold(server.origin, 'cirt-atlas-session', forged);
      expect(await ask(thief), forged).toMatchObject(over);
    }
  });

  it('counts less than a token that comes with the request', async () => {
    const browser = await officer();
    const headers = {
      ...(await issuer.bearer({ role: 'PARTNER' })),
      'content-type': 'application/json',
    };
    const { data } = await ask(browser, WHO, { headers });
    expect(data).toMatchObject({ viewer: { role: 'PARTNER', session: null } });
  });

  it('has answers that are its own: nobody else gets them, here or on the way', async () => {
    const [one, other] = [await officer(), new Browsing()];
    const url = `${server.origin}/graphql?query=${encodeURIComponent(CONTACT)}`;
    const files = ['teams/ours.vcf', 'teams.csv', 'teams.json', 'graph.graphml', 'graph.csv'];
    const exports = files.map((name) => `${server.origin}/export/${name}`);
    for (let times = 0; times < 3; times += 1) {
      for (const browser of [one, other]) {
        const answer = await browser.go(url);
        const mine = browser === one;
        expect(await answer.json()).toMatchObject({ data: mine ? seen : withheld });
        expect(answer.headers.get('cache-control')).toBe(
          mine ? 'private, no-store' : 'public, no-cache',
        );
        expect(answer.headers.get('vary')).toContain('Cookie');
        expect(await ask(browser, CONTACT)).toMatchObject({ data: mine ? seen : withheld });
        const { headers } = await ask(browser, CONTACT);
        expect(headers.get('cache-control')).toBe(mine ? 'private, no-store' : null);
        const card = await browser.go(exports[0] ?? '');
        expect((await card.text()).includes('duty@ours.example')).toBe(mine);
        for (const file of exports) {
          const { status, headers: about } = await browser.go(file);
          if (mine && status === 200)
            expect(about.get('cache-control'), file).toBe('private, no-store');
          expect([200, 400, 404], file).toContain(status);
        }
      }
    }
  });
});

describe('another site', () => {
  const CREATE =
    'mutation { createOrganization(input: {slug: "forged", name: "Forged"}) { errors { __typename } } }';
  const made = {
    text: 'MATCH (o:Organization {slug: "forged"}) RETURN count(o) AS row',
    params: {},
  };
  const officer = async () =>
    signedInBy((await issuer.bearer({ role: 'OFFICER' })).authorization.replace('Bearer ', ''));
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: CREATE });

  it.each<[string, RequestInit, string?]>([
    ['a form as text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }],
    ['a form', { method: 'POST', body: new URLSearchParams({ query: CREATE }) }],
    [
      'a form with files',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'x' },
    ],
    [
      'a script without CORS',
      {
        method: 'POST',
        headers: { 'sec-fetch-mode': 'no-cors', 'content-type': 'text/plain' },
        body,
      },
    ],
    ['a script, as JSON', { method: 'POST', headers: json, body }],
    [
      'a script with our header',
      { method: 'POST', headers: { ...ofPages, origin: 'https://evil.example' }, body },
    ],
    [
      'a page of another origin',
      { method: 'POST', headers: { ...ofPages, 'sec-fetch-site': 'same-site' }, body },
    ],
    ['a page without an origin', { method: 'POST', headers: { ...ofPages, origin: 'null' }, body }],
    ['a link', { headers: { 'sec-fetch-site': 'cross-site' } }, '?query={viewer{role}}'],
    ['a picture', { headers: { origin: 'https://evil.example' } }, '?query={viewer{role}}'],
  ])('gets nothing done by %s', async (_form, init, query = '') => {
    const browser = await officer();
    const answer = await browser.go(`${server.origin}/graphql${query}`, init);
    expect(answer.status).toBe(403);
    const { errors } = answered.parse(await answer.json());
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(errors?.[0]?.message).toMatch(/session/i);
    expect(await graph.read(made)).toEqual([0]);
  });

  it('changes nothing by GET, and our pages do by POST', async () => {
    const browser = await officer();
    const got = await browser.go(`${server.origin}/graphql?query=${encodeURIComponent(CREATE)}`);
    expect(got.status).toBe(405);
    expect(await graph.read(made)).toEqual([0]);
    const headers = { ...ofPages, origin: server.origin, 'sec-fetch-site': 'same-origin' };
    expect(await ask(browser, CREATE, { headers })).toMatchObject({
      status: 200,
      data: { createOrganization: { errors: [] } },
    });
  });

  it.each([
    { ...json },
    { ...ofPages, origin: 'https://evil.example' },
    { ...ofPages, 'sec-fetch-site': 'cross-site' },
  ])('neither signs somebody in nor out: %o', async (headers) => {
    const browser = await officer();
    const end = await browser.go(`${server.origin}/session/end`, { method: 'POST', headers });
    expect(end.status).toBe(403);
    const { authorization } = await issuer.bearer({ role: 'PARTNER' });
    expect((await paste(browser, authorization.replace('Bearer ', ''), headers)).status).toBe(403);
    expect((await ask(browser)).data).toMatchObject({ viewer: { role: 'OFFICER' } });
  });

  it('may not ask a browser to send our header', async () => {
    const asked = await fetch(server.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-headers': 'x-cirt-atlas-csrf',
      },
    });
    expect(asked.headers.get('access-control-allow-headers')).not.toMatch(/csrf/i);
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('pages that are served by https', () => {
  const secure = testServer(graph, { publicUrl: 'https://atlas.example', issuers: issuer.issuers });
  const pasteThere = async (origin: string, at: string) => {
    const { authorization } = await issuer.bearer({ role: 'PARTNER' });
    return fetch(`${at}/session/token`, {
      method: 'POST',
      headers: { ...ofPages, origin },
      body: JSON.stringify({ token: authorization.replace('Bearer ', '') }),
    });
  };

  it('have cookies for https alone, and for this host alone', async () => {
    const answer = await pasteThere('https://atlas.example', secure.origin);
    expect(answer.headers.getSetCookie().join()).toMatch(
      /^__Host-cirt-atlas-session=\w{16}_[\w-]{43}; Path=\/; .*HttpOnly; SameSite=Strict; Secure$/,
    );
    expect((await pasteThere(secure.origin, secure.origin)).status).toBe(403);
  });

  it('are asked for PUBLIC_URL where it does not say so', async () => {
    const answer = await pasteThere(`https://127.0.0.1:${server.port}`, server.origin);
    expect(answer.status).toBe(403);
    const other = testPlain;
    const plain = await pasteThere(`https://127.0.0.1:${other.port}`, other.origin);
    expect(plain.status).toBe(403);
    expect(await plain.text()).toContain('set PUBLIC_URL');
  });
  const testPlain = testServer(graph, { issuers: issuer.issuers });
});
