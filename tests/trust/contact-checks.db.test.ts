import { beforeEach, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../api/global-id.ts';
import { ANONYMOUS, viewer } from '../../graph/viewer.ts';
import { testApi } from '../support/execute.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

/** Tests live on 2026-11-22: 90 days before is 2026-08-24. */
const { graph, execute } = testApi();

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const OTHER = viewer('TEAM', 'for two', { teams: ['two'] });
const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });
const PARTNER = viewer('PARTNER', 'a tool');
const ADMIN = viewer('ADMIN', 'an admin');

const email = (contact: string) => ({ value: `${contact}@example.org` });
const of = (name: string) => ({ email: `${name}@example.org` });

beforeEach(async () => {
  const world = new World().country('AA').country('BB').team('own', { country: 'AA' });
  world.team('two', { country: 'BB' }).covers('own', 'AA').covers('two', 'BB');
  world.contact('open', 'own', { ...of('open'), phone: '+4122', evidence: 'UNVERIFIED' });
  world.contact('inner', 'own', { ...of('inner'), tlp: 'AMBER_STRICT', role: 'DUTY_DESK' });
  world.contact('secret', 'own', { ...of('secret'), tlp: 'RED', role: 'REPRESENTATIVE' });
  world.contact('two', 'two', of('two'));
  await world.build(graph);
}, 60_000);

const RECORD = `mutation ($input: RecordContactCheckInput!) { it: recordContactCheck(input: $input) {
  contact { channels { channel trust lastChecked due isOverdue lastResult }
    checks { totalCount nodes { channel method result on role by note isOfThisValue } } }
  errors { __typename message path } } }`;

const record = (contact: string, input: object, as = OFFICER) =>
  execute(
    RECORD,
    {
      input: {
        ...{ contact: encodeGlobalId('Contact', contact), channel: 'EMAIL' },
        ...{ method: 'PING', result: 'CONFIRMED', ...input },
      },
    },
    as,
  );

const CHANNELS =
  '{ team(slug: "own") { contacts { nodes { role channels { channel trust lastChecked due } checks { totalCount } } } } }';

/** The trust of the channels of `open` at a day in the past of the tests. */
async function trustWith(...checks: readonly [on: string, properties?: object][]) {
  const world = new World().country('AA').team('own', { country: 'AA' });
  world.contact('open', 'own', { ...of('open'), asOf: '2026-11-01' });
  checks.forEach(([on, properties = {}], index) => {
    world.check('open', index + 1, on, { ...email('open'), ...properties });
  });
  await world.build(graph);
  const query = `{ team(slug: "own") { contacts { nodes { channels { trust due isOverdue } } } } }`;
  const { data, errors } = await execute(query);
  expect(errors).toEqual([]);
  return JSON.stringify(data)
    .match(/"trust":"(\w+)","due":"([\d-]+)","isOverdue":(\w+)/)
    ?.slice(1);
}

const FAILED = { result: 'FAILED' };
const BOUNCE = { method: 'BOUNCE', ...FAILED };

describe('what the ledger says of a channel', () => {
  it.each([
    ['UNCHECKED', '2027-01-30', 'false', []],
    ['VERIFIED', '2026-11-22', 'false', [['2026-08-24']]],
    ['STALE', '2026-11-21', 'true', [['2026-08-23']]],
    ['BOUNCED', '2026-11-20', 'true', [['2026-11-19'], ['2026-11-20', BOUNCE]]],
    ['FAILED', '2026-11-20', 'true', [['2026-11-20', FAILED], ['2026-11-19']]],
    // On the same day the later entry counts.
    ['VERIFIED', '2027-02-18', 'false', [['2026-11-20', BOUNCE], ['2026-11-20']]],
    // A check of another address, of another channel, of a day to come.
    ['UNCHECKED', '2027-01-30', 'false', [['2026-11-20', { value: 'old@example.org' }]]],
    ['UNCHECKED', '2027-01-30', 'false', [['2026-11-20', { channel: 'PHONE' }]]],
    ['UNCHECKED', '2027-01-30', 'false', [['2026-11-23']]],
  ] as [string, string, string, [string, object?][]][])(
    'is %s, due %s, overdue %s',
    async (trust, due, isOverdue, checks) => {
      expect(await trustWith(...checks)).toEqual([trust, due, isOverdue]);
    },
    60_000,
  );
});

describe('a check', () => {
  it('is put on record, one after the other, in one statement each to read', async () => {
    const { data, errors } = await record('open', { note: 'Answered within an hour.' });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      it: {
        contact: {
          channels: [
            {
              ...{ channel: 'EMAIL', trust: 'VERIFIED', lastChecked: '2026-11-22' },
              ...{ due: '2027-02-20', isOverdue: false, lastResult: 'CONFIRMED' },
            },
            {
              ...{ channel: 'PHONE', trust: 'UNCHECKED', lastChecked: null },
              ...{ due: '2024-03-31', isOverdue: true, lastResult: null },
            },
          ],
          checks: {
            totalCount: 1,
            nodes: [
              {
                ...{ channel: 'EMAIL', method: 'PING', result: 'CONFIRMED', on: '2026-11-22' },
                ...{ role: 'OFFICER', by: 'an officer', note: 'Answered within an hour.' },
                isOfThisValue: true,
              },
            ],
          },
        },
        errors: [],
      },
    });
    await record('open', { method: 'BOUNCE', result: 'FAILED' });
    const { data: now, statements } = await execute(CHANNELS, {}, OFFICER);
    expect(statements).toBe(1);
    expect(JSON.stringify(now)).toContain('"trust":"BOUNCED"');
  });

  it('counts no more once the address has changed', async () => {
    await record('open', {});
    await graph.write((t) =>
      t.run(`MATCH (k:Contact {id: 'open'}) SET k.email = 'new@example.org'`),
    );
    const query = `{ team(slug: "own") { contacts(filter: { role: { in: [PUBLIC_ADDRESS] } }) { nodes {
      channels { trust } checks { nodes { isOfThisValue } } } } } }`;
    expect((await execute(query)).data).toEqual({
      team: {
        contacts: {
          nodes: [
            {
              channels: [{ trust: 'UNCHECKED' }, { trust: 'UNCHECKED' }],
              checks: { nodes: [{ isOfThisValue: false }] },
            },
          ],
        },
      },
    });
  });

  it.each([
    ['a bounce that confirms', { method: 'BOUNCE' }, 'result'],
    [
      'a bounce of a telephone',
      { method: 'BOUNCE', result: 'FAILED', channel: 'PHONE' },
      'channel',
    ],
    ['a telephone that signs', { method: 'SIGNED_REPLY', channel: 'PHONE' }, 'channel'],
    ['a team that says it is wrong', { method: 'SELF_CONFIRMATION', result: 'FAILED' }, 'result'],
    ['a day to come', { on: '2026-11-23' }, 'on'],
    ['a note that is a book', { note: 'x'.repeat(1_001) }, 'note'],
    ['a channel that is not there', { channel: 'KEY' }, 'channel'],
  ])('is refused: %s', async (_what, input, path) => {
    const before = await wholeGraph(graph);
    const { data } = await record('open', input);
    expect(data).toMatchObject({ it: { contact: null, errors: [{ path: [path] }] } });
    expect(await wholeGraph(graph)).toEqual(before);
  });

  it('is for the own team by its own word, and for officers of what they may read', async () => {
    const before = await wholeGraph(graph);
    const refused = async (contact: string, input: object, as = OFFICER) =>
      JSON.stringify((await record(contact, input, as)).data ?? 'not asked');
    const own = { method: 'SELF_CONFIRMATION' };
    expect(await refused('open', {}, OWN)).toContain('"NotAllowed"');
    expect(await refused('open', own, OTHER)).toContain('"NotAllowed"');
    expect(await refused('secret', {})).toContain('there is no contact secret');
    expect(await refused('nobody', {})).toContain('there is no contact nobody');
    for (const as of [ANONYMOUS, PARTNER, ADMIN]) {
      expect(await refused('open', own, as)).toBe('"not asked"');
    }
    expect(await wholeGraph(graph)).toEqual(before);
    for (const contact of ['open', 'inner', 'secret']) {
      const { data } = await record(contact, own, OWN);
      expect(data, contact).toMatchObject({
        it: { errors: [], contact: { checks: { nodes: [{ role: 'TEAM', by: 'for own' }] } } },
      });
    }
  });
});

describe('the ledger of a contact that is withheld', () => {
  it('is told to nobody who may not read it; who checked, to those who keep the directory', async () => {
    const own = { method: 'SELF_CONFIRMATION' };
    for (const contact of ['open', 'inner', 'secret']) await record(contact, own, OWN);
    const query = `{ team(slug: "own") { contacts { nodes { role withheld channels { trust } checks { totalCount nodes { by } } } } } }`;
    const told = async (as = ANONYMOUS) => JSON.stringify((await execute(query, {}, as)).data);
    const everybody = await told();
    expect(everybody).toContain(
      '"role":"DUTY_DESK","withheld":true,"channels":[],"checks":{"totalCount":0,"nodes":[]}',
    );
    expect(everybody).not.toContain('REPRESENTATIVE');
    expect(everybody).not.toContain('for own');
    expect(await told(OTHER)).not.toContain('for own');
    for (const [as, count] of [
      [ADMIN, 1],
      [OFFICER, 2],
      [OWN, 3],
    ] as const) {
      expect((await told(as)).match(/for own/g), String(as.id)).toHaveLength(count);
    }
  });

  it('is asked for by no filter', async () => {
    const own = { method: 'SELF_CONFIRMATION' };
    for (const contact of ['inner', 'secret', 'two']) {
      await record(contact, own, contact === 'two' ? OTHER : OWN);
    }
    const query = `query ($contact: ContactFilter) { teams(filter: { contacts: { some: $contact } }) { nodes { slug } } }`;
    const found = async (channel: object, as = ANONYMOUS) => {
      const { data, errors } = await execute(query, { contact: { channel } }, as);
      expect(errors).toEqual([]);
      return [...JSON.stringify(data).matchAll(/"slug":"(\w+)"/g)].map(([, slug]) => slug);
    };
    const verified = { trust: { in: ['VERIFIED'] }, due: { gte: '2027-02-20' } };
    expect(await found(verified)).toEqual(['two']);
    expect(await found(verified, OFFICER)).toEqual(['own', 'two']);
    expect(await found({ isOverdue: true })).toEqual(['own']);
    expect(await found({ isOverdue: true, channel: { in: ['KEY'] } })).toEqual([]);
  });
});

describe('the gap of a verified contact', () => {
  const GAPS = `query ($day: Date) { country(iso2: "AA") { gaps(asOf: $day) { kind } } }`;
  const isMissing = async (as = ANONYMOUS, day?: string) =>
    JSON.stringify((await execute(GAPS, { day }, as)).data).includes('VERIFIED_CONTACT');

  beforeEach(async () => {
    const world = new World().country('AA').team('own', { country: 'AA' }).covers('own', 'AA');
    world.contact('open', 'own', { ...of('open'), evidence: 'UNVERIFIED' });
    await world.build(graph);
  });
  const secondContact = async (tlp: string) => {
    const world = new World().country('AA').team('own', { country: 'AA' }).covers('own', 'AA');
    world.contact('open', 'own', { ...of('open'), tlp });
    await world.build(graph);
  };

  it('is closed by a check, and opens again when that has grown old', async () => {
    expect(await isMissing()).toBe(true);
    await record('open', { on: '2026-08-24' });
    expect(await isMissing()).toBe(false);
    expect(await isMissing(ANONYMOUS, '2026-08-23')).toBe(true);
  });

  it('is opened by a bounce, for those who may read of it', async () => {
    await secondContact('AMBER_STRICT');
    expect(await isMissing()).toBe(false);
    await record('open', { method: 'BOUNCE', result: 'FAILED' });
    expect(await isMissing()).toBe(false);
    expect(await isMissing(OFFICER)).toBe(true);
    expect(await isMissing(OFFICER, '2026-11-21')).toBe(false);
  });
});
