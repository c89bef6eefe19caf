import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pino } from 'pino';
import { encodeGlobalId } from '../../api/global-id.ts';
import { NOBODY } from '../../api/auth/identify.ts';
import { createEndpoint } from '../../api/yoga.ts';
import { migrate } from '../../graph/migrate.ts';
import { ANONYMOUS, type Viewer, viewer } from '../../graph/viewer.ts';
import { testApi, TODAY } from '../support/execute.ts';
import { testGraph } from '../support/neo4j.ts';
import { wholeGraph } from '../support/whole-graph.ts';
import { World } from '../support/world.ts';

const graph = testGraph();

const OWN = viewer('TEAM', 'for own', { teams: ['own'] });
const OTHER = viewer('TEAM', 'for other', { teams: ['other'] });
const PARTNER = viewer('PARTNER', 'a tool');
const OFFICER = viewer('OFFICER', 'an officer', { offices: 'ALL' });
const ADMIN = viewer('ADMIN', 'an admin');

const TEAM = encodeGlobalId('Team', 'own');
const COUNTRY = encodeGlobalId('Country', 'AA');
const AMBER = encodeGlobalId('Contact', 'amber');
const RED = encodeGlobalId('Contact', 'red');

beforeEach(async () => {
  await migrate(graph);
  const world = new World().country('AA').team('own', { country: 'AA' }).team('other');
  world.contact('amber', 'own', { email: 'a@own.example', tlp: 'AMBER' });
  world.contact('red', 'own', { email: 'r@own.example', tlp: 'RED' });
  await world.build(graph);
}, 60_000);

const outcome = z.object({
  it: z.object({
    report: z.looseObject({ id: z.string() }).nullable(),
    number: z.string().nullish(),
    errors: z.array(z.object({ type: z.string(), message: z.string(), path: z.array(z.string()) })),
  }),
});

const FIELDS =
  'report { id text state why closedBy { role id } } errors { type: __typename message path }';
const text = (input: string) =>
  `mutation { it: reportMistake(input: { ${input} }) { number ${FIELDS} } }`;

/** An API of its own for each test: what one has sent is not held against the next. */
async function send(input: string, as: Viewer = ANONYMOUS) {
  const { data, errors } = await testApiOnce()(text(input), as);
  expect(errors).toEqual([]);
  return outcome.parse(data).it;
}

const testApiOnce = () => {
  const { endpoint } = createEndpoint({
    graph,
    log: pino({ level: 'silent' }),
    today: () => TODAY,
  });
  return async (query: string, as: Viewer = ANONYMOUS, client = '192.0.2.1') => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const caller = { ...NOBODY, viewer: as, client: () => client };
    const response = await endpoint.fetch(
      'http://atlas.test/graphql',
      { method: 'POST', headers, body },
      { caller },
    );
    const { data, errors } = answer.parse(await response.json());
    return { data, errors, status: response.status, headers: response.headers };
  };
};

const answer = z.object({
  data: z.unknown().default(null),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .default([]),
});

const { execute } = testApi();
const listed = z.object({
  reports: z.object({ totalCount: z.number(), nodes: z.array(z.looseObject({ id: z.string() })) }),
});
async function reportsOf(as: Viewer) {
  const query =
    '{ reports { totalCount nodes { id text aboutType aboutName about field sourceUrl reporter state mayClose teams { nodes { slug } } } } }';
  const { data, errors } = await execute(query, {}, as);
  expect(errors).toEqual([]);
  const { reports } = listed.parse(data);
  expect(reports.nodes).toHaveLength(reports.totalCount);
  return reports.nodes;
}

describe('a report of a mistake', () => {
  it('is sent by anybody, and read by the team, officers and admins', async () => {
    const words = '<b>The website</b> is another one';
    const { number, report, errors } = await send(
      `about: "${TEAM}", field: "website", text: "${words}", sourceUrl: "https://own.example/about"`,
    );
    expect(errors).toEqual([]);
    expect(report).toBeNull();
    expect(number).toMatch(/^mistake-[0-9a-f]{12}$/);
    for (const who of [OWN, OFFICER, ADMIN]) {
      expect(await reportsOf(who)).toEqual([
        {
          id: encodeGlobalId('MistakeReport', number ?? ''),
          ...{ text: words, aboutType: 'Team', aboutName: 'own', about: TEAM, field: 'website' },
          ...{ sourceUrl: 'https://own.example/about', reporter: 'ANONYMOUS', state: 'NEW' },
          ...{ mayClose: true, teams: { nodes: [{ slug: 'own' }] } },
        },
      ]);
    }
    expect(await reportsOf(OTHER)).toEqual([]);
    for (const who of [PARTNER, ANONYMOUS]) {
      const { errors: refused } = await execute('{ reports { totalCount } }', {}, who);
      expect(refused[0]?.extensions?.['code']).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
      const own = '{ team(slug: "own") { mistakeReports { totalCount } } }';
      const { data } = await execute(own, {}, who);
      expect(data).toEqual({ team: { mistakeReports: { totalCount: 0 } } });
    }
  });

  it('keeps nothing of who sent it', async () => {
    await send(`about: "${TEAM}", text: "Wrong"`, PARTNER);
    const [row] = await graph.read({
      text: 'MATCH (r:MistakeReport) RETURN properties(r) AS row',
      params: {},
    });
    expect(JSON.stringify(row)).not.toMatch(/a tool|192\.0\.2/);
    expect(row).toMatchObject({ reporter: 'PARTNER' });
  });

  it('on a country is for officers and admins', async () => {
    await send(`about: "${COUNTRY}", text: "Wrong"`);
    expect([await reportsOf(OFFICER), await reportsOf(OWN)]).toMatchObject([[{}], []]);
  });

  it('on something that has a label is for those who may see it', async () => {
    expect((await send(`about: "${AMBER}", text: "Wrong"`)).errors).toEqual([]);
    expect((await send(`about: "${RED}", text: "Wrong"`, OWN)).errors).toEqual([]);
    const counts = [];
    for (const who of [OWN, OFFICER, ADMIN]) counts.push((await reportsOf(who)).length);
    expect(counts).toEqual([2, 1, 0]);
  });

  it.each([
    [`about: "${RED}", text: "Wrong"`, 'NotFound', 'about'],
    [`about: "${encodeGlobalId('Team', 'nobody')}", text: "Wrong"`, 'NotFound', 'about'],
    [`about: "${encodeGlobalId('Proposal', 'x')}", text: "Wrong"`, 'InvalidInput', 'about'],
    [`about: "nothing", text: "Wrong"`, 'InvalidInput', 'about'],
    [`about: "${TEAM}", text: "  "`, 'InvalidInput', 'text'],
    [`about: "${TEAM}", text: "${'x'.repeat(2001)}"`, 'InvalidInput', 'text'],
    [
      `about: "${TEAM}", text: "Wrong", sourceUrl: "javascript:alert(1)"`,
      'InvalidInput',
      'sourceUrl',
    ],
  ])('is refused, and nothing is written: %#', async (input, type, at) => {
    const before = await wholeGraph(graph);
    expect((await send(input)).errors).toMatchObject([{ type, path: [at] }]);
    expect(await wholeGraph(graph)).toBe(before);
  });

  it('is taken five times an hour from a client, also in one request', async () => {
    const ask = testApiOnce();
    const one = text(`about: "${TEAM}", text: "Wrong"`);
    const three = `mutation { ${[1, 2, 3].map((n) => `n${n}: reportMistake(input: { about: "${TEAM}", text: "Wrong" }) { number }`).join(' ')} }`;
    expect((await ask(three)).status).toBe(200);
    expect((await ask(one)).errors).toEqual([]);
    expect((await ask(one)).errors).toEqual([]);
    const refused = await ask(one);
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000);
    expect((await ask(one, ANONYMOUS, '192.0.2.2')).errors).toEqual([]);
    expect(await reportsOf(OFFICER)).toHaveLength(6);
  });

  it('is not counted where it cannot be', async () => {
    const ask = testApiOnce();
    for (let times = 0; times < 7; times++) await ask(text(`about: "${TEAM}", text: ""`));
    expect((await ask(text(`about: "${TEAM}", text: "Wrong"`))).errors).toEqual([]);
  });

  it('is the only change for who has not signed in', async () => {
    const other = `mutation { addContact(input: { team: "own", role: DUTY_DESK, email: "x@y.example", source: "x", evidence: DOCUMENTED, asOf: "2024" }) { errors { message } } }`;
    const { errors } = await testApiOnce()(other);
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a report', () => {
  const close = async (id: string, state: string, as: Viewer) => {
    const { data, errors } = await testApiOnce()(
      `mutation { it: closeReport(input: { id: "${id}", state: ${state}, why: "I looked" }) { ${FIELDS} } }`,
      as,
    );
    expect(errors).toEqual([]);
    return outcome.parse(data).it;
  };

  it('is closed once, by who sees it', async () => {
    const { number } = await send(`about: "${TEAM}", text: "Wrong"`);
    const id = encodeGlobalId('MistakeReport', number ?? '');
    expect((await close(id, 'ACCEPTED', OTHER)).errors).toMatchObject([{ type: 'NotAllowed' }]);
    expect((await close(id, 'NEW', OWN)).errors).toMatchObject([{ type: 'InvalidInput' }]);
    expect(await close(id, 'ACCEPTED', OWN)).toMatchObject({
      errors: [],
      report: { state: 'ACCEPTED', why: 'I looked', closedBy: { role: 'TEAM', id: 'for own' } },
    });
    expect((await close(id, 'REJECTED', ADMIN)).errors).toMatchObject([{ type: 'Conflict' }]);
  });

  it('that an officer may not see he cannot close', async () => {
    const { number } = await send(`about: "${RED}", text: "Wrong"`, OWN);
    const id = encodeGlobalId('MistakeReport', number ?? '');
    for (const who of [OFFICER, ADMIN]) {
      expect((await close(id, 'ACCEPTED', who)).errors).toMatchObject([{ type: 'NotFound' }]);
    }
  });
});
