import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeGlobalId } from '../../api/global-id.ts';
import { migrate } from '../../graph/migrate.ts';
import { ANONYMOUS, viewer } from '../../graph/viewer.ts';
import { testApi } from '../support/execute.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });
const SAID = 'source: "The team itself", evidence: DOCUMENTED, asOf: "2026-11"';

beforeEach(async () => {
  await migrate(graph);
  const world = new World().country('AA').sector('ENE').sector('HEA');
  world.team('own', { country: 'AA', name: 'Old name', origin: 'SEED' });
  world.team('away', { country: 'AA' });
  world.link('SERVES_SECTOR', 'own', 'HEA');
  world.contact('desk', 'own', { role: 'DUTY_DESK', email: 'a@b.example', tlp: 'AMBER' });
  world.contact('hidden', 'own', { role: 'REPRESENTATIVE', email: 'r@b.example', tlp: 'RED' });
  world.contact('theirs', 'away', { email: 'x@y.example' });
  await world.build(graph);
}, 60_000);

const DESK = encodeGlobalId('Contact', 'desk');
const HIDDEN = encodeGlobalId('Contact', 'hidden');
const THEIRS = encodeGlobalId('Contact', 'theirs');

const wrote = z.object({
  it: z.object({
    errors: z.array(z.object({ type: z.string(), message: z.string(), path: z.array(z.string()) })),
    contact: z.object({ id: z.string().optional() }).loose().nullish(),
    team: z.object({}).loose().nullish(),
  }),
});

async function write(mutation: string, fields: string, as = OWN) {
  const { data, errors } = await execute(
    `mutation { it: ${mutation} { ${fields} errors { type: __typename message path } } }`,
    {},
    as,
  );
  expect(errors).toEqual([]);
  return wrote.parse(data).it;
}

describe('a team’s own record', () => {
  it('is changed by the team, and found by its new name at once', async () => {
    const { team, errors } = await write(
      `changeTeam(input: { team: "own", version: 1, name: "Zebra response", shortName: null, aliases: ["ZR"],
        languages: ["en", "pt-BR"], constituencies: [NATIONAL], sectors: ["ene"], website: "https://z.example", ${SAID} })`,
      'team { slug name aliases languages constituencies website version asOf source sectors { nodes { code } } }',
    );
    expect(errors).toEqual([]);
    expect(team).toEqual({
      ...{ slug: 'own', name: 'Zebra response', aliases: ['ZR'], languages: ['en', 'pt-BR'] },
      ...{ constituencies: ['NATIONAL'], website: 'https://z.example', version: 2 },
      ...{ asOf: '2026-11', source: 'The team itself', sectors: { nodes: [{ code: 'ENE' }] } },
    });
    const found = await execute('{ teams(search: "zebra") { nodes { slug } } }');
    expect(found.data).toEqual({ teams: { nodes: [{ slug: 'own' }] } });
    const lost = await execute('{ teams(search: "old") { nodes { slug } } }');
    expect(lost.data).toEqual({ teams: { nodes: [] } });
    const sectors = await graph.read<string[]>({
      text: `MATCH (c:Country {iso2: 'AA'}) RETURN [x IN c.sectorsServed | right(x, 3)] AS row`,
      params: {},
    });
    expect(sectors).toEqual([['ENE']]);
  });

  it.each([
    ['website: "javascript:alert(1)"', 'InvalidInput', 'website'],
    ['languages: ["not a tag"]', 'InvalidInput', 'languages'],
    ['sectors: ["XYZ"]', 'NotFound', 'sectors'],
    ['until: "2020"', 'InvalidInput', 'status'],
    ['name: "  "', 'InvalidInput', 'name'],
  ])('takes no value that cannot be: %s', async (field, type, at) => {
    const before = await wholeGraph(graph);
    const { team, errors } = await write(
      `changeTeam(input: { team: "own", version: 1, ${field}, ${SAID} })`,
      'team { slug }',
    );
    expect(team).toBeNull();
    expect(errors).toEqual([
      {
        type,
        message: expect.any(String) as unknown,
        path: expect.arrayContaining([at]) as unknown,
      },
    ]);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is not overwritten by who has not seen the last change', async () => {
    await write(`changeTeam(input: { team: "own", version: 1, host: "A", ${SAID} })`, '', OFFICER);
    const { errors } = await write(
      `changeTeam(input: { team: "own", version: 1, host: "B", ${SAID} })`,
      '',
    );
    expect(errors).toMatchObject([{ type: 'StaleVersion' }]);
  });
});

describe('a contact', () => {
  it('is added, changed and removed', async () => {
    const added = await write(
      `addContact(input: { team: "own", role: PUBLIC_ADDRESS, email: "cert@own.example", phone: "+41227305111",
        hours: { timeZone: "Asia/Kolkata", weekdays: [MON, TUE], opens: "09:00", closes: "17:30" },
        key: { fingerprint: "0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567" }, tlp: GREEN, ${SAID} })`,
      'contact { id role email phone tlp version hours { timeZone opens } key { fingerprint } }',
    );
    expect(added).toMatchObject({
      errors: [],
      contact: {
        ...{ role: 'PUBLIC_ADDRESS', email: 'cert@own.example', tlp: 'GREEN', version: 1 },
        ...{ phone: '+41227305111', hours: { timeZone: 'Asia/Kolkata', opens: '09:00' } },
        key: { fingerprint: '0123456789ABCDEF0123456789ABCDEF01234567' },
      },
    });
    const id = added.contact?.id ?? '';
    const changed = await write(
      `changeContact(input: { id: "${id}", version: 1, phone: null, hours: { timeZone: "Asia/Kolkata", roundTheClock: true }, ${SAID} })`,
      'contact { email phone hours { roundTheClock opens weekdays } version }',
    );
    expect(changed.contact).toEqual({
      ...{ email: 'cert@own.example', phone: null, version: 2 },
      hours: { roundTheClock: true, opens: null, weekdays: [] },
    });
    const removed = await write(
      `removeContact(input: { id: "${id}", version: 2 })`,
      'team { contacts { nodes { role } } }',
    );
    expect(removed.team).toEqual({
      contacts: { nodes: [{ role: 'DUTY_DESK' }, { role: 'REPRESENTATIVE' }] },
    });
    const { data } = await execute(`{ node(id: "${id}") { id } }`, {}, OWN);
    expect(data).toEqual({ node: null });
    const contacts = await graph.read({
      text: 'MATCH (n:Contact) RETURN properties(n) AS row',
      params: {},
    });
    expect(JSON.stringify(contacts)).not.toContain('cert@own.example');
  });

  it.each([
    ['email: "no address"', 'email'],
    ['phone: "022 730 51 11"', 'phone'],
    ['hours: { timeZone: "Mars/Olympus" }', 'timeZone'],
    [
      'hours: { timeZone: "UTC", roundTheClock: true, opens: "09:00", closes: "10:00" }',
      'roundTheClock',
    ],
    ['hours: { timeZone: "UTC", opens: "09:00" }', 'closes'],
    ['hours: { timeZone: "UTC", opens: "25:00", closes: "26:00" }', 'opens'],
    ['key: { fingerprint: "abc" }', 'fingerprint'],
    ['key: {}', 'key'],
  ])('takes no value that cannot be: %s', async (field, at) => {
    const before = await wholeGraph(graph);
    const { errors } = await write(
      `changeContact(input: { id: "${DESK}", version: 1, ${field}, ${SAID} })`,
      '',
    );
    expect(errors.map(({ type }) => type)).toContain('InvalidInput');
    expect(errors.flatMap(({ path }) => path)).toContain(at);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('of another team, or that its writer may not see, is not his to change', async () => {
    const before = await wholeGraph(graph);
    const refusals = [
      [OWN, THEIRS, 'NotAllowed'],
      [OFFICER, HIDDEN, 'NotFound'],
    ] as const;
    for (const [who, id, type] of refusals) {
      for (const mutation of [
        `changeContact(input: { id: "${id}", version: 1, email: "x@z.example", ${SAID} })`,
        `removeContact(input: { id: "${id}", version: 1 })`,
      ]) {
        expect((await write(mutation, '', who)).errors).toMatchObject([{ type }]);
      }
    }
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is a node that only those are told of who may know it', async () => {
    const of = (id: string, who = ANONYMOUS) =>
      execute(`{ node(id: "${id}") { ... on Contact { withheld email } } }`, {}, who);
    expect((await of(DESK)).data).toEqual({ node: { withheld: true, email: null } });
    expect((await of(HIDDEN, OFFICER)).data).toEqual({ node: null });
    expect((await of(HIDDEN, OWN)).data).toEqual({
      node: { withheld: false, email: 'r@b.example' },
    });
  });
});
