import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { generateKey } from 'openpgp';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schema } from '../../api/schema/index.ts';
import { encodeGlobalId } from '../../api/global-id.ts';
import { viewer } from '../../graph/viewer.ts';
import { writingApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = writingApi();
/** Nobody is all of this; everything that is changed has to be seen here. */
const WRITER = { ...viewer('ADMIN', 'an admin'), labels: ['CLEAR', 'GREEN', 'AMBER'] as const };

const S = { source: 'A source', evidence: 'DOCUMENTED', asOf: '2024' };
const OFFICE = { by: { office: 'itu-x' } };
const FUNDING = { funding: { model: 'GRANT', securedUntil: '2027' } };

/** What earlier writes made, by the name that a later one calls it by. */
type Made = ReadonlyMap<string, string>;
type Step = readonly [
  mutation: string,
  input: (made: Made) => Readonly<Record<string, unknown>>,
  makes?: string,
];

const id = (made: Made, name: string) => ({ id: made.get(name) });

const CONTACT = encodeGlobalId('Contact', 'k');
const { publicKey } = await generateKey({
  ...{ type: 'ecc', userIDs: [{ email: 'k@own.example' }], format: 'armored' },
});

/** Every mutation there is, in an order in which each has something to change. */
const STEPS: readonly Step[] = [
  [
    'addMembership',
    () => ({ team: 'own', network: 'n', status: 'CURRENT', tier: 'full', tlp: 'AMBER', ...S }),
  ],
  [
    'changeMembership',
    () => ({
      team: 'own',
      network: 'n',
      version: 1,
      tier: null,
      since: '2010',
      note: 'A note',
      ...S,
    }),
  ],
  ['endMembership', () => ({ team: 'own', network: 'n', version: 2, until: '2020-05', ...S })],
  [
    'assignCoverage',
    () => ({ team: 'own', country: 'AA', role: 'NATIONAL', pointOfContact: true, ...S }),
  ],
  [
    'changeCoverage',
    () => ({
      team: 'own',
      country: 'AA',
      role: 'NATIONAL',
      version: 1,
      pointOfContact: false,
      ...S,
    }),
  ],
  [
    'endCoverage',
    () => ({ team: 'own', country: 'AA', role: 'NATIONAL', version: 2, until: '2021', ...S }),
  ],
  ['recordServiceOffer', () => ({ team: 'own', service: 's', ...S })],
  [
    'changeServiceOffer',
    () => ({ team: 'own', service: 's', version: 1, since: '2011-02-03', ...S }),
  ],
  ['endServiceOffer', () => ({ team: 'own', service: 's', version: 2, until: '2022', ...S })],
  [
    'createCollaboration',
    () => ({ from: 'own', to: 'two', kind: 'AGREEMENT', title: 'Together', ...S }),
    'collaboration',
  ],
  [
    'changeCollaboration',
    (made) => ({ slug: made.get('key collaboration'), version: 1, title: 'Together still', ...S }),
  ],
  [
    'endCollaboration',
    (made) => ({ slug: made.get('key collaboration'), version: 2, until: '2023', ...S }),
  ],
  ['createOrganization', () => ({ slug: 'org', name: 'An organisation' }), 'organization'],
  [
    'createActivity',
    () => ({ kind: 'TRAINING', status: 'ONGOING', title: 'A course', countries: ['AA'], ...S }),
    'activity',
  ],
  [
    'changeActivity',
    (made) => ({
      ...id(made, 'activity'),
      version: 1,
      title: 'A longer course',
      countries: ['AA', 'BB'],
      providers: ['org'],
      ...S,
    }),
  ],
  [
    'endActivity',
    (made) => ({ ...id(made, 'activity'), version: 2, until: '2024-03', result: 'Done', ...S }),
  ],
  [
    'createPractice',
    () => ({
      title: 'A guide',
      publisher: 'A body',
      kind: 'GUIDE',
      topic: 'ESTABLISHMENT',
      categories: ['c'],
      ...S,
    }),
    'practice',
  ],
  [
    'changePractice',
    (made) => ({
      ...id(made, 'practice'),
      version: 1,
      title: 'The guide',
      categories: [],
      languages: ['en', 'fr'],
      ...S,
    }),
  ],
  ['retirePractice', (made) => ({ ...id(made, 'practice'), version: 2, until: '2024', ...S })],
  ['recordClaim', () => ({ country: 'AA', statement: 'EXISTS', ...S }), 'claim'],
  ['changeClaim', (made) => ({ ...id(made, 'claim'), version: 1, ...S, source: 'Another source' })],
  ['recordCapability', () => ({ team: 'own', fact: FUNDING, ...S }), 'capability'],
  ['changeCapability', (made) => ({ ...id(made, 'capability'), version: 1, tlp: 'GREEN', ...S })],
  [
    'endCapability',
    (made) => ({ ...id(made, 'capability'), version: 2, until: '2024-05-06', ...S }),
  ],
  [
    'raiseNeed',
    () => ({
      country: 'AA',
      kind: 'CAPABILITY',
      title: 'A need',
      services: ['s'],
      ...OFFICE,
      note: 'At a meeting',
    }),
    'need',
  ],
  [
    'changeNeed',
    (made) => ({ ...id(made, 'need'), version: 1, title: 'A greater need', categories: ['c'] }),
  ],
  [
    'advanceNeed',
    (made) => ({ ...id(made, 'need'), version: 2, state: 'ACKNOWLEDGED', ...OFFICE, note: 'Seen' }),
  ],
  [
    'linkActivityToNeed',
    (made) => ({ ...id(made, 'need'), version: 3, activity: made.get('activity') }),
  ],
  [
    'unlinkActivityFromNeed',
    (made) => ({ ...id(made, 'need'), version: 4, activity: made.get('activity') }),
  ],
  [
    'changeTeam',
    () => ({ team: 'own', version: 1, website: 'https://own.example', aliases: ['O'], ...S }),
  ],
  [
    'addContact',
    () => ({ team: 'own', role: 'DUTY_DESK', email: 'duty@own.example', tlp: 'GREEN', ...S }),
    'contact',
  ],
  [
    'changeContact',
    (made) => ({ ...id(made, 'contact'), version: 1, phone: '+41227305111', ...S }),
  ],
  ['removeContact', (made) => ({ ...id(made, 'contact'), version: 2 })],
  [
    'recordContactCheck',
    () => ({
      ...{ contact: CONTACT, channel: 'EMAIL', method: 'PING', result: 'CONFIRMED' },
      note: 'Answered',
    }),
  ],
  ['setContactKey', () => ({ contact: CONTACT, version: 1, armored: publicKey })],
  ['publishProgressReport', () => ({ from: '2024-01-01', to: '2025-01-01', title: 'A year' })],
  ['setAccount', () => ({ issuer: 'https://issuer.test', subject: 'somebody', role: 'PARTNER' })],
  ['removeAccount', () => ({ issuer: 'https://issuer.test', subject: 'somebody' })],
  [
    'issueAccessToken',
    () => ({ name: 'A tool', role: 'PARTNER', scopes: ['READ'], expiresOn: '2026-12-31' }),
    'token',
  ],
  ['revokeAccessToken', (made) => ({ id: made.get('key token') })],
];

/** What is said about the record changes nothing on it; that an accepted proposal does, its own test has. */
const ABOUT_THE_RECORD = [
  ...['propose', 'decideProposal', 'withdrawProposal', 'reportMistake', 'closeReport'],
];

const fieldsOf = (type: unknown) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** The fields of a type that are values, and can be asked for without arguments. */
const plainFields = (type: unknown) =>
  fieldsOf(type).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );

/** What the payload of a mutation has beside its errors. */
function madeBy(mutation: string) {
  const payload = getNamedType(schema.getMutationType()?.getFields()[mutation]?.type);
  const field = fieldsOf(payload).find(
    (one) => isObjectType(getNamedType(one.type)) && one.name !== 'errors',
  );
  return { name: field?.name ?? '', type: getNamedType(field?.type) };
}

const selected = (type: unknown) =>
  plainFields(type)
    .map(({ name }) => name)
    .join(' ');

const change = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() });
const revision = z.object({
  ...{ id: z.string(), record: z.string(), kind: z.string(), key: z.string() },
  ...{ action: z.string(), role: z.string(), by: z.string(), why: z.string().nullable() },
  source: z.string().nullable(),
  changes: z.array(change),
});
type Revision = z.infer<typeof revision>;
const page = z.object({ changes: z.object({ nodes: z.array(revision) }) });
type Row = Readonly<Record<string, unknown>>;
const row = z.record(z.string(), z.unknown());

const CHANGES =
  'query($after: String) { changes(after: $after) { nodes { id record kind key action role by why source changes { field from to } } } }';

/** What the API shows of a record itself, where it can be looked up by its id. */
async function shown({
  kind,
  record,
}: Pick<Revision, 'kind' | 'record'>): Promise<Row | undefined> {
  const type = schema.getType(kind);
  const node = schema.getType('Node');
  if (!isObjectType(type) || !isInterfaceType(node) || !schema.isSubType(node, type))
    return undefined;
  const query = `query($id: ID!) { node(id: $id) { ... on ${kind} { ${selected(type)} } } }`;
  const { data } = await execute(query, { id: record }, WRITER);
  return row.parse(z.object({ node: row.nullable() }).parse(data).node ?? {});
}

/** Fields that follow from others, or say how often and when there were changes. */
const DERIVED = [
  ...['id', 'recordId', 'slug', 'version', 'createdAt', 'changedAt', 'publishedAt', 'open', 'next'],
  ...['lastUsedOn', 'report', 'withheld', 'howToAsk'],
];

const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** What differs between two rows of the API, as revisions should tell it. */
function differences(type: unknown, before: Row, after: Row) {
  return plainFields(type)
    .filter(({ name }) => !DERIVED.includes(name))
    .map(({ name: field }) => {
      const [from, to] = [before[field], after[field]].map((value) =>
        isNothing(value) ? null : value,
      );
      return { field, from, to };
    })
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

interface Written {
  readonly mutation: string;
  readonly payload: Row;
  readonly revisions: readonly Revision[];
  /** Of each revision whose record the API can show, what it showed before and after. */
  readonly seen: readonly { revision: Revision; before: Row; after: Row }[];
}

describe('every mutation', () => {
  const written: Written[] = [];

  beforeAll(async () => {
    await new World()
      .country('AA')
      .country('BB')
      .office('itu-x', { serves: ['AA'] })
      .team('own', { country: 'AA' })
      .team('two', { country: 'BB' })
      .network('n')
      .service('s')
      .category('c')
      .contact('k', 'own', { email: 'k@own.example' })
      .build(graph);
    const made = new Map<string, string>();
    // What is changed without having been made here.
    const own = encodeGlobalId('Team', 'own');
    const known = new Map([
      [own, (await shown({ kind: 'Team', record: own })) ?? {}],
      [CONTACT, (await shown({ kind: 'Contact', record: CONTACT })) ?? {}],
    ]);
    let after: string | null = null;
    for (const [mutation, input, makes] of STEPS) {
      const { name, type } = madeBy(mutation);
      const kind = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
      const query = `mutation($input: ${String(kind)}) { it: ${mutation}(input: $input) { made: ${name} { ${selected(type)} } errors { message } } }`;
      const answer = await execute(query, { input: input(made) }, WRITER);
      expect(answer.errors).toEqual([]);
      const { it: payload } = z
        .object({ it: z.object({ made: row.nullable(), errors: z.array(z.unknown()) }) })
        .parse(answer.data);
      expect([mutation, payload.errors]).toEqual([mutation, []]);
      const { data } = await execute(CHANGES, { after }, WRITER);
      const { nodes } = page.parse(data).changes;
      const seen = [];
      for (const one of nodes) {
        const now = payload.made?.['recordId'] === one.record ? payload.made : await shown(one);
        if (now) seen.push({ revision: one, before: known.get(one.record) ?? {}, after: now });
        if (now) known.set(one.record, now);
        if (makes && one.kind !== 'Source') {
          made.set(makes, one.record).set(`key ${makes}`, one.key);
        }
        after = one.id;
      }
      written.push({ mutation, payload: payload.made ?? {}, revisions: nodes, seen });
    }
  }, 120_000);

  it('is among those that are tried here', () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
    const tried = [...STEPS.map(([mutation]) => mutation), ...ABOUT_THE_RECORD];
    expect(tried.sort()).toEqual(mutations);
  });

  it('keeps a revision of what it changes', () => {
    expect(written.filter(({ revisions }) => revisions.length === 0)).toEqual([]);
  });

  it('says who, and in which role', () => {
    const all = written.flatMap(({ revisions }) => revisions);
    expect(new Set(all.map(({ by, role }) => `${role} ${by}`))).toEqual(
      new Set(['ADMIN an admin']),
    );
  });

  it('says what its source and its note say', () => {
    const said = (mutation: string) =>
      written
        .filter((one) => one.mutation === mutation)
        .flatMap(({ revisions }) => revisions.map(({ why, source }) => [why, source]));
    expect(said('changeMembership')).toEqual([['A note', 'A source']]);
    expect(said('raiseNeed')).toEqual([['At a meeting', null]]);
    expect(said('advanceNeed')).toEqual([['Seen', null]]);
    expect(said('recordContactCheck')).toEqual([['Answered', 'A test']]);
  });

  it('changes what the API shows before into what it shows after, and nothing else', () => {
    const all = written.flatMap(({ mutation, seen }) => seen.map((one) => ({ mutation, ...one })));
    expect(all.length).toBeGreaterThan(30);
    for (const { mutation, revision: one, before, after } of all) {
      const type = schema.getType(one.kind);
      const names = plainFields(type).map(({ name }) => name);
      const told = one.changes.filter(
        ({ field }) => names.includes(field) && !DERIVED.includes(field),
      );
      expect([mutation, one.kind, told]).toEqual([
        mutation,
        one.kind,
        differences(type, before, after).sort((a, b) => (a.field < b.field ? -1 : 1)),
      ]);
    }
  });

  it('tells what something leads to', () => {
    const leads = (mutation: string, field: string) =>
      written
        .filter((one) => one.mutation === mutation)
        .flatMap(({ revisions }) => revisions.flatMap(({ changes }) => changes))
        .filter((one) => one.field === field)
        .map(({ from, to }) => [from, to]);
    expect(leads('changeActivity', 'countries')).toEqual([[['AA'], ['AA', 'BB']]]);
    expect(leads('changeActivity', 'providers')).toEqual([[null, ['org']]]);
    expect(leads('changePractice', 'categories')).toEqual([[['c'], null]]);
    expect(leads('changeNeed', 'categories')).toEqual([[null, ['c']]]);
    const activity = written.find(({ mutation }) => mutation === 'createActivity')?.revisions[0]
      ?.key;
    expect(leads('linkActivityToNeed', 'activities')).toEqual([[null, [activity]]]);
    expect(leads('unlinkActivityFromNeed', 'activities')).toEqual([[[activity], null]]);
    expect(leads('changeClaim', 'madeBy')).toEqual([['a-source', 'another-source']]);
    expect(leads('recordContactCheck', 'checks')).toEqual([
      [
        null,
        { number: 1, channel: 'EMAIL', method: 'PING', result: 'CONFIRMED', on: '2026-11-22' },
      ],
    ]);
    expect(leads('advanceNeed', 'steps')[0]?.[1]).toMatchObject([
      { state: 'RAISED', signedBy: 'itu-x' },
      { state: 'ACKNOWLEDGED', note: 'Seen' },
    ]);
  });

  it('of accounts and tokens is known to admins alone, and no secret is in it', async () => {
    const kinds = 'filter: { kind: { in: [Account, AccessToken] } }';
    const query = `{ changes(${kinds}) { totalCount nodes { changes { field to } } } }`;
    const { data } = await execute(query, {}, WRITER);
    expect(data).toMatchObject({ changes: { totalCount: 4 } });
    expect(JSON.stringify(data)).not.toMatch(/hash|[0-9a-f]{64}/);
    for (const other of [
      undefined,
      viewer('OFFICER', 'an officer'),
      viewer('TEAM', 'x', { teams: ['own'] }),
    ]) {
      expect((await execute(query, {}, other)).data).toEqual({
        changes: { totalCount: 0, nodes: [] },
      });
    }
  });

  it('gives what it changes an id that a node has as well', () => {
    const need = written.find(({ mutation }) => mutation === 'raiseNeed')?.revisions[0];
    expect(need?.record).toBe(encodeGlobalId('Need', need?.key ?? ''));
  });
});
