import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postBy } from '../../api/mail/post.ts';
import { remind } from '../../api/mail/round.ts';
import { noteSent, pauseAfter } from '../../graph/reminders/settle.ts';
import { claimReminder, LEASE_MS } from '../../graph/reminders/claim.ts';
import { queueReminders } from '../../graph/reminders/queue.ts';
import { freePort } from '../../graph/local/port.ts';
import { testGraph } from '../support/neo4j.ts';
import { type MailServer, mailServer } from '../support/smtp.ts';
import { World } from '../support/world.ts';

const graph = testGraph();
const replica = testGraph();
const DAY = 86_400_000;
const at = (day: string, later = 0) => new Date(Date.parse(`${day}T12:00:00Z`) + later);

const lines: string[] = [];
const log = pino({ level: 'trace' }, { write: (line) => void lines.push(line) });
const servers: MailServer[] = [];

async function server(options: Parameters<typeof mailServer>[0] = {}) {
  const one = await mailServer(options);
  servers.push(one);
  return one;
}

const round = (url: string, now: Date, on = graph) =>
  remind({
    ...{ graph: on, log, now: () => now, publicUrl: 'https://atlas.example' },
    post: postBy({ url, from: 'atlas@atlas.example' }),
  });

const states = () =>
  graph.read<string>({
    text: `MATCH (k:Contact)-[:HAS_REMINDER]->(r:Reminder)
      RETURN k.id + ' ' + r.state + ' ' + toString(r.tries) AS row ORDER BY r.id`,
    params: {},
  });

function world() {
  const made = new World().country('AA').team('own', { country: 'AA', languages: ['fr-CH', 'en'] });
  return made.team('shut', { country: 'AA', status: 'CLOSED' });
}

beforeEach(async () => {
  lines.splice(0);
  await world()
    .contact('open', 'own', { email: 'open@own.example', phone: '+4122', asOf: '2026-01-01' })
    .build(graph);
}, 60_000);
afterEach(() => Promise.all(servers.splice(0).map((one) => one.close())));

describe('a reminder', () => {
  it('is sent when 90 days are over, then every 30 until somebody confirms', async () => {
    const { url, received } = await server();
    const sentOn: string[] = [];
    const from = at('2026-03-20').getTime();
    for (let day = 0; day < 90; day++) {
      const now = new Date(from + day * DAY);
      const { sent } = await round(url, now);
      if (sent > 0) sentOn.push(now.toISOString().slice(0, 10));
    }
    expect(sentOn).toEqual(['2026-04-01', '2026-05-01', '2026-05-31']);
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ raw }) => /Message-ID: (.*)/i.exec(raw)?.[1])).size).toBe(3);
  }, 120_000);

  it('is not sent where it was confirmed, has failed, has no address, or its team is closed', async () => {
    const made = world();
    const properties = (id: string) => ({ email: `${id}@own.example`, asOf: '2020' });
    const value = (id: string) => ({ value: `${id}@own.example` });
    made.contact('confirmed', 'own', properties('confirmed'));
    made.check('confirmed', 1, '2026-09-01', value('confirmed'));
    made.contact('bounced', 'own', { ...properties('bounced'), phone: '+4122' });
    made.check('bounced', 1, '2026-09-01', {
      ...{ ...value('bounced'), method: 'BOUNCE', result: 'FAILED' },
    });
    made.contact('mute', 'own', { phone: '+4122', asOf: '2020' });
    made.contact('closed', 'shut', properties('closed'));
    made.contact('new', 'own', { ...properties('new'), asOf: '2026-09-01' });
    // Of these something is due.
    made.contact('old', 'own', properties('old'));
    made.check('old', 1, '2026-08-01', value('old'));
    made.contact('moved', 'own', properties('moved'));
    made.check('moved', 1, '2026-09-01', value('former'));
    await made.build(graph);
    const { url, received } = await server();
    expect(await round(url, at('2026-11-01'))).toEqual({
      ...{ queued: 2, sent: 2, refused: 0, failed: 0 },
    });
    expect(received.flatMap(({ to }) => to)).toEqual(['moved@own.example', 'old@own.example']);
  }, 60_000);

  it('says what is on record, to its address alone, in English and the language of the team', async () => {
    const { url, received } = await server();
    await round(url, at('2026-11-22'));
    const [{ to, raw } = { to: [], raw: '' }] = received;
    expect(to).toEqual(['open@own.example']);
    expect(raw).toMatch(/^From: atlas@atlas.example\r$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    const text = Buffer.from(
      raw
        .replaceAll(/=\r\n/g, '')
        .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      'latin1',
    ).toString('utf8');
    expect(text).toContain('Public address: open@own.example');
    expect(text).toContain('Telephone: +4122');
    expect(text).toContain('Adresse publique : open@own.example'.replace(' :', ':'));
    expect(text).toMatch(/https:\/\/atlas\.example\/confirm\?lang=en#[\w-]+\.[\w-]+\.[\w-]+/);
    expect(text).toMatch(/https:\/\/atlas\.example\/confirm\?lang=fr#/);
    expect(text).toContain('The link holds until 2026-12-22');
    expect(text).not.toMatch(/<img|<html|open\.gif/);
  });

  it('of what is for few leaves out what machines on the way need not read', async () => {
    await world()
      .contact('secret', 'own', {
        email: 'x@own.example',
        phone: '+4122',
        tlp: 'RED',
        asOf: '2020',
      })
      .build(graph);
    const { url, received } = await server();
    await round(url, at('2026-11-22'));
    expect(received.map(({ to }) => to)).toEqual([['x@own.example']]);
    expect(received[0]?.raw).not.toContain('4122');
    expect(lines.join('\n')).not.toContain('own.example');
  });
});

describe('an address that a mail server knows nothing of', () => {
  it.each([
    ['550', 'no such user', 'REFUSED'],
    ['550', '5.1.1 no such user', 'REFUSED'],
    ['550', '5.7.1 relaying denied', 'QUEUED'],
    ['554', 'go away', 'QUEUED'],
    ['450', '4.2.1 try later', 'QUEUED'],
  ])('answered %s %s comes to %s', async (code, text, state) => {
    const { url, received } = await server({ refuse: () => ({ code: Number(code), text }) });
    await round(url, at('2026-11-22'));
    expect(received).toEqual([]);
    expect(await states()).toEqual([`open ${state} 1`]);
    const checks = await graph.read({
      text: `MATCH (:Contact {id: 'open'})-[:HAS_CHECK]->(c) RETURN c {.channel, .method, .result, .role, .value, .note, on: toString(c.on)} AS row`,
      params: {},
    });
    const bounce = {
      ...{ channel: 'EMAIL', method: 'BOUNCE', result: 'FAILED', role: 'ATLAS' },
      ...{ value: 'open@own.example', on: '2026-11-22' },
      note: `The mail server refused the address: ${[code, /^[\d.]+/.exec(text)?.[0]].filter(Boolean).join(' ')}.`,
    };
    expect(checks).toEqual(state === 'REFUSED' ? [bounce] : []);
    // It is not asked again, not after a month either.
    if (state === 'REFUSED') {
      expect(await round(url, at('2026-12-30'))).toMatchObject({ queued: 0, refused: 0 });
    }
    expect(lines.join('\n')).not.toContain('open@own.example');
  });
});

describe('a mail server that is away', () => {
  it('is tried again with longer and longer pauses, and the letter is sent once', async () => {
    const port = await freePort();
    const url = `smtp://127.0.0.1:${port}`;
    const start = at('2026-11-22').getTime();
    expect(await round(url, new Date(start))).toMatchObject({ failed: 1, sent: 0 });
    expect(await round(url, new Date(start + pauseAfter(1) - 1000))).toMatchObject({ failed: 0 });
    expect(await round(url, new Date(start + pauseAfter(1)))).toMatchObject({ failed: 1 });
    const back = await server({ port });
    const soon = start + pauseAfter(1) + pauseAfter(2);
    expect(await round(url, new Date(soon - 1000))).toMatchObject({ sent: 0 });
    expect(await round(url, new Date(soon))).toMatchObject({ sent: 1 });
    expect(await round(url, new Date(soon + DAY))).toMatchObject({ queued: 0, sent: 0 });
    expect(back.received).toHaveLength(1);
  });

  it('is given up after six tries, said so, and asked again a month later', async () => {
    const url = `smtp://127.0.0.1:${await freePort()}`;
    let now = at('2026-11-22').getTime();
    for (let tries = 1; tries <= 6; tries++) {
      await round(url, new Date(now));
      now += pauseAfter(tries);
    }
    expect(await states()).toEqual(['open GIVEN_UP 6']);
    expect(lines.filter((line) => line.includes('a reminder was given up'))).toHaveLength(1);
    expect(await round(url, at('2026-12-21'))).toMatchObject({ queued: 0 });
    expect(await round(url, at('2026-12-22'))).toMatchObject({ queued: 1 });
  });

  it('gets no letter about what was confirmed in the meantime', async () => {
    const url = `smtp://127.0.0.1:${await freePort()}`;
    await round(url, at('2026-11-22'));
    await graph.write((t) =>
      t.run(`MATCH (k:Contact) SET k.phone = null CREATE (k)-[:HAS_CHECK]->(:ContactCheck {
        id: 'x', number: 1, channel: 'EMAIL', value: k.email, on: date('2026-11-22'), result: 'CONFIRMED', method: 'CALL'})`),
    );
    expect(await round(url, at('2026-11-23'))).toMatchObject({ sent: 0, failed: 0 });
    expect(await states()).toEqual(['open WITHDRAWN 1']);
  });
});

describe('two replicas at once', () => {
  it('send one letter to each', async () => {
    const made = world();
    const names = Array.from({ length: 20 }, (_, index) => `c${index}`);
    for (const name of names)
      made.contact(name, 'own', { email: `${name}@own.example`, asOf: '2020' });
    await made.build(graph);
    const { url, received } = await server({ delayMs: 5 });
    const now = at('2026-11-22');
    await Promise.all([round(url, now), round(url, now, replica), round(url, now, replica)]);
    expect(received.map(({ to }) => to[0]).sort()).toEqual(
      names.map((name) => `${name}@own.example`).sort(),
    );
  }, 60_000);

  it('leave what one has claimed to it, until its lease is over', async () => {
    const now = at('2026-11-22');
    expect(await queueReminders(graph, now)).toBe(1);
    const first = await claimReminder(graph, now);
    expect(first?.id).toBe('open 2026-11-22');
    const beforeEnd = new Date(now.getTime() + LEASE_MS - 1000);
    expect(await claimReminder(replica, beforeEnd)).toBeUndefined();
    const after = new Date(now.getTime() + LEASE_MS);
    const second = await claimReminder(replica, after);
    expect(second?.id).toBe(first?.id);
    // Whoever comes back too late settles nothing.
    if (first) await noteSent(graph, first, after);
    expect(await states()).toEqual(['open QUEUED 2']);
    if (second) await noteSent(replica, second, after);
    expect(await states()).toEqual(['open SENT 2']);
  });
});
