import { SignJWT } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { signLink, valuesOf } from '../../api/confirmation/link.ts';
import { productLog } from '../../api/log.ts';
import { signInKey } from '../../graph/access/sign-in-key.ts';
import { contactToConfirm } from '../../graph/reminders/confirm.ts';
import { testGraph } from '../support/neo4j.ts';
import { testServer } from '../support/server.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const DAY = 86_400_000;
const graph = testGraph();
const lines: string[] = [];
const log = productLog('trace', { write: (line) => void lines.push(line) });
const rate = { perMinute: 0, trustedProxies: 1 };
const server = testServer(graph, { log, rate, now: () => NOW, today: () => '2026-11-22' });

beforeEach(async () => {
  lines.splice(0);
  const world = new World().country('AA').team('own', { country: 'AA' });
  world.contact('secret', 'own', { email: 'secret@own.example', tlp: 'RED' });
  world.contact('whole', 'own', {
    ...{ email: 'whole@own.example', phone: '+4122', keyFingerprint: 'AB'.repeat(20) },
  });
  await world.build(graph);
}, 60_000);

/** The token in the link of a reminder to a contact, as it is on record now. */
async function linkTo(contact: string, { made = NOW, reminder = `${contact} 2026-11-22` } = {}) {
  const now = await contactToConfirm(graph, { contact, reminder });
  if (!now) throw new Error(`There is no contact ${contact}.`);
  return signLink(graph, { contact, reminder, values: valuesOf(now) }, made);
}

const JSON_TYPE = 'application/json';
const answered = z.object({ state: z.string(), contact: z.unknown().optional() });
let clients = 0;
/** Sends a token, each time as another client: how often one may ask is counted. */
const send = (
  way: string,
  token: unknown,
  { body = JSON.stringify({ token }), type = JSON_TYPE, from = `192.0.2.${++clients % 250}` } = {},
) =>
  fetch(`${server.origin}/confirmation/${way}`, {
    method: 'POST',
    headers: { 'content-type': type, 'x-forwarded-for': from },
    body,
  });
const ask = async (way: 'look' | 'confirm', token: unknown) =>
  answered.parse(await (await send(way, token)).json());

const checks = () =>
  graph.read<string>({
    text: `MATCH (k:Contact)-[:HAS_CHECK]->(c) RETURN k.id + ' ' + c.channel + ' ' + c.method + ' ' + c.result + ' ' + c.role + ' ' + toString(c.on) AS row ORDER BY row`,
    params: {},
  });

const ONCE = 'SELF_CONFIRMATION CONFIRMED MAILBOX 2026-11-22';

describe('the link of a reminder', () => {
  it('shows what is on record and writes nothing, however often it is followed', async () => {
    const token = await linkTo('secret');
    const before = await wholeGraph(graph);
    for (let times = 0; times < 3; times++) {
      expect(await ask('look', token)).toEqual({
        state: 'OPEN',
        contact: {
          ...{ role: 'PUBLIC_ADDRESS', tlp: 'RED', email: 'secret@own.example', phone: null },
          ...{ keyFingerprint: null, team: { slug: 'own', name: 'own' }, confirmedOn: null },
        },
      });
    }
    for (const way of ['look', 'confirm']) {
      const got = await fetch(`${server.origin}/confirmation/${way}?token=${token}`);
      expect(got.status).toBe(405);
    }
    expect((await fetch(`${server.origin}/confirm`)).status).toBeLessThan(500);
    expect(await wholeGraph(graph)).toEqual(before);
  });

  it('confirms all that is on record of its contact, once', async () => {
    const token = await linkTo('whole');
    expect(await ask('confirm', token)).toMatchObject({ state: 'CONFIRMED' });
    const all = [`whole EMAIL ${ONCE}`, `whole KEY ${ONCE}`, `whole PHONE ${ONCE}`];
    expect(await checks()).toEqual(all);
    expect(await ask('confirm', token)).toMatchObject({
      ...{ state: 'CONFIRMED', contact: { confirmedOn: '2026-11-22' } },
    });
    expect(await ask('look', token)).toMatchObject({ state: 'CONFIRMED' });
    expect(await checks()).toEqual(all);
  });

  it('makes one check of 32 clicks at once, wherever they come from', async () => {
    const token = await linkTo('secret');
    const answers = await Promise.all(Array.from({ length: 32 }, () => ask('confirm', token)));
    expect(answers.map(({ state }) => state)).toEqual(Array(32).fill('CONFIRMED'));
    expect(await checks()).toEqual([`secret EMAIL ${ONCE}`]);
  });

  it('holds for 30 days', async () => {
    const made = (days: number) => new Date(NOW.getTime() - days * DAY);
    expect(await ask('confirm', await linkTo('secret', { made: made(30) }))).toEqual({
      state: 'EXPIRED',
    });
    expect(await checks()).toEqual([]);
    const token = await linkTo('secret', { made: made(29) });
    expect(await ask('confirm', token)).toMatchObject({ state: 'CONFIRMED' });
  });

  it('is refused where anything in it was made elsewhere', async () => {
    const token = await linkTo('secret');
    const [head = '', body = '', mark = ''] = token.split('.');
    const link: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
    const otherBody = Buffer.from(
      JSON.stringify({ ...z.record(z.string(), z.unknown()).parse(link), contact: 'whole' }),
    ).toString('base64url');
    const signed = (key: Uint8Array, audience = 'contact confirmation') =>
      new SignJWT({ contact: 'secret', reminder: 'x', values: 'x' })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(audience)
        .setExpirationTime('1 d')
        .sign(key);
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const forged = [
      ...[`${head}.${otherBody}.${mark}`, `${none}.${body}.`, `${head}.${body}.${mark.slice(1)}A`],
      ...['x', '..', await signed(new Uint8Array(32))],
      // The key that seals a sign-in opens nothing here.
      await signed(await signInKey(graph)),
    ];
    for (const one of forged) {
      expect(await ask('confirm', one), one).toEqual({ state: 'FORGED' });
    }
    expect(await checks()).toEqual([]);
  });

  it('says so where the address has changed, and tells no new one', async () => {
    const token = await linkTo('secret');
    const change = `MATCH (k:Contact {id: 'secret'}) SET k.email = 'new@own.example'`;
    await graph.write((t) => t.run(change));
    for (const way of ['look', 'confirm'] as const) {
      expect(await ask(way, token)).toEqual({ state: 'CHANGED' });
    }
    expect(await checks()).toEqual([]);
    await graph.write((t) => t.run(`MATCH (k:Contact {id: 'secret'}) DETACH DELETE k`));
    expect(await ask('confirm', token)).toEqual({ state: 'GONE' });
  });

  it('tells no new address after it was used either', async () => {
    const token = await linkTo('secret');
    await ask('confirm', token);
    await graph.write((t) =>
      t.run(`MATCH (k:Contact {id: 'secret'}) SET k.email = 'n@own.example'`),
    );
    expect(await ask('look', token)).toEqual({ state: 'CONFIRMED' });
  });
});

describe('the way there', () => {
  it('takes one token as JSON, and says so', async () => {
    const token = await linkTo('secret');
    for (const init of [
      { body: 'token' },
      { body: '{}' },
      { body: JSON.stringify({ token: 'x'.repeat(20_000) }) },
      { body: `token=${token}`, type: 'application/x-www-form-urlencoded' },
    ]) {
      expect((await send('confirm', token, init)).status).toBe(400);
    }
    expect(await checks()).toEqual([]);
  });

  it('needs no cookie, is kept by nobody, and leaves no link in the log', async () => {
    const token = await linkTo('secret');
    const answer = await send('confirm', token);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    await fetch(`${server.origin}/confirmation/look?token=${token}`);
    await fetch(`${server.origin}/confirm?t=${token}`);
    const written = lines.join('\n');
    expect(written).toContain('confirm');
    for (const secret of [token, token.split('.')[1] ?? '?', 'secret@own.example']) {
      expect(written).not.toContain(secret);
    }
  });

  it('is not walked too often by one client', async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 35; times++) {
      statuses.push((await send('look', 'x', { from: '192.0.2.251' })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});
