import { generateKey } from 'openpgp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../api/global-id.ts';
import { viewer } from '../../graph/viewer.ts';
import { testApi } from '../support/execute.ts';
import { testIssuer } from '../support/issuer.ts';
import { testServer } from '../support/server.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();
const issuer = testIssuer();
const server = testServer(graph, { issuers: issuer.issuers });

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const OTHER = viewer('TEAM', 'for two', { teams: ['two'] });
const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });
const made = (email: string) =>
  generateKey({ type: 'ecc', userIDs: [{ name: 'CERT', email }], format: 'armored' });
let own = { publicKey: '', privateKey: '' };
let other = own;

beforeAll(async () => {
  own = await made('own@own.example');
  other = await made('other@own.example');
});
beforeEach(async () => {
  const world = new World().country('AA').team('own', { country: 'AA' });
  world.team('two', { country: 'AA' });
  world.contact('open', 'own', { email: 'own@own.example' });
  world.contact('secret', 'own', { email: 'own@own.example', tlp: 'RED', role: 'DUTY_DESK' });
  await world.build(graph);
}, 60_000);

const SET = `mutation ($input: SetContactKeyInput!) { it: setContactKey(input: $input) {
  contact { version key { fingerprint algorithm created expires isExpired isRevoked matchesAddress armored }
    channels { channel trust } }
  errors { __typename path message } } }`;
const ID = encodeGlobalId('Contact', 'open');
const SECRET = encodeGlobalId('Contact', 'secret');
const set = async (armored: string, { as = OWN, contact = ID, version = 1 } = {}) =>
  (await execute(SET, { input: { contact, version, armored } }, as)).data;

describe('the key of a contact', () => {
  it('is put on record, and is a channel to be checked', async () => {
    expect(await set(own.publicKey)).toMatchObject({
      it: {
        contact: {
          version: 2,
          key: {
            ...{ expires: null, isExpired: false, isRevoked: false, matchesAddress: true },
            fingerprint: expect.stringMatching(/^[0-9A-F]{40}$/) as unknown,
            armored: expect.stringContaining('PUBLIC KEY BLOCK') as unknown,
          },
          channels: [
            { channel: 'EMAIL', trust: 'UNCHECKED' },
            { channel: 'KEY', trust: 'UNCHECKED' },
          ],
        },
        errors: [],
      },
    });
    expect(await set(own.publicKey)).toMatchObject({ it: { errors: [{ path: ['version'] }] } });
  });

  it('is warned of where it is for another address, and then no names are kept', async () => {
    expect(await set(other.publicKey)).toMatchObject({
      it: { contact: { key: { matchesAddress: false, armored: null } }, errors: [] },
    });
    expect(JSON.stringify(await wholeGraph(graph))).not.toContain('other@own.example');
  });

  it('of which the fingerprint alone is put on record then, says no more of itself', async () => {
    await set(own.publicKey);
    await graph.write((t) => t.run(`MATCH (k:Contact {id: 'open'}) SET k.keyFingerprint = 'AB'`));
    const query = `{ node(id: "${ID}") { ... on Contact { key { fingerprint isExpired matchesAddress armored } } } }`;
    expect((await execute(query)).data).toEqual({
      node: { key: { fingerprint: 'AB', isExpired: null, matchesAddress: null, armored: null } },
    });
  });

  it('is refused where it is private, too long, no key, or another’s to change', async () => {
    const before = await wholeGraph(graph);
    const refused = async (text: string, options = {}) =>
      JSON.stringify(await set(text, options)).replace(/.*"errors":/, '');
    expect(await refused(own.privateKey)).toContain('This is a private one');
    expect(await refused(own.privateKey)).not.toContain(own.privateKey.slice(60, 90));
    expect(await refused('x'.repeat(70_000))).toContain('65536 characters at the most');
    expect(await refused('x')).toContain('a public key as text');
    expect(await refused(own.publicKey.slice(0, 300))).toContain('cannot be read');
    expect(await refused(own.publicKey, { as: OTHER })).toContain('NotAllowed');
    expect(await refused(own.publicKey, { as: OFFICER, contact: SECRET })).toContain('NotFound');
    expect(await wholeGraph(graph)).toEqual(before);
  });

  it('is downloaded by those who may read it', async () => {
    await set(own.publicKey);
    await set(own.publicKey, { contact: SECRET });
    const get = (id: string, headers = {}) =>
      fetch(`${server.origin}/export/contacts/${id}.asc`, { headers });
    const open = await get(ID);
    expect([open.status, open.headers.get('content-type')]).toEqual([200, 'application/pgp-keys']);
    expect(open.headers.get('content-disposition')).toMatch(/filename="[0-9A-F]{40}\.asc"/);
    expect(await open.text()).toContain('BEGIN PGP PUBLIC KEY BLOCK');
    for (const id of [SECRET, encodeGlobalId('Contact', 'x'), encodeGlobalId('Team', 'own')]) {
      expect((await get(id)).status, id).toBe(404);
    }
    expect((await get('x')).status).toBe(400);
    const bearer = await issuer.bearer({ role: 'TEAM', teams: ['own'] });
    const mine = await get(SECRET, bearer);
    expect([mine.status, mine.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const card = await (await fetch(`${server.origin}/export/teams/own.vcf`)).text();
    expect(card.replaceAll('\r\n ', '')).toContain('KEY:data:application/pgp-keys;base64,');
    expect(card.replaceAll('\r\n ', '')).toContain('PUBLIC_ADDRESS: EMAIL UNCHECKED');
    const table = await (await fetch(`${server.origin}/export/teams.csv`)).text();
    expect(table).toContain('PUBLIC_ADDRESS EMAIL UNCHECKED');
    expect(table).not.toContain('DUTY_DESK');
  });
});
