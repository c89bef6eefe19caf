import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schema } from '../../../api/schema/index.ts';
import { testApi } from '../../support/execute.ts';
import { viewer } from '../../../graph/viewer.ts';
import { World } from '../../support/world.ts';

const { graph, execute } = testApi();

/** Who may ask every root field. */
const admin = viewer('ADMIN', 'an admin');

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const fieldsOf = (type: GraphQLObjectType) => type.getFields();
const typeOf = (type: GraphQLObjectType | undefined, field: string) =>
  String(type?.getFields()[field]?.type);

/** Every field that leads to a connection, by its coordinate. The history of whatever has one is one list. */
const leading = objects.flatMap((owner) =>
  Object.values(fieldsOf(owner))
    .filter(({ name }) => name !== 'history' || ['Team', 'Membership'].includes(owner.name))
    .filter(({ type }) => connections.some(({ name }) => name === getNamedType(type).name))
    .map((field): [string, string, GraphQLField<unknown, unknown>] => [
      `${owner.name}.${field.name}`,
      owner.name,
      field,
    ]),
);

describe('Relay: object identification', () => {
  it('has the interface Node with one field id: ID!, and finds a node by it', () => {
    const node = schema.getType('Node');
    expect(isInterfaceType(node) && Object.keys(node.getFields())).toEqual(['id']);
    expect(isInterfaceType(node) && String(node.getFields()['id']?.type)).toBe('ID!');
    const root = schema.getQueryType()?.getFields()['node'];
    expect(root && [String(root.type), String(root.args[0]?.type)]).toEqual(['Node', 'ID!']);
  });
});

describe('Relay: connections', () => {
  it('have edges and pageInfo, their edges a node and a cursor', () => {
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections) {
      const edges = fieldsOf(connection)['edges'];
      const edge = edges && getNamedType(edges.type);
      expect(edges && isListType(getNullableType(edges.type))).toBe(true);
      expect(typeOf(connection, 'pageInfo')).toBe('PageInfo!');
      expect(isObjectType(edge) && typeOf(edge, 'cursor')).toBe('String!');
      const node = isObjectType(edge) ? fieldsOf(edge)['node'] : undefined;
      expect(node && isListType(getNullableType(node.type))).toBe(false);
    }
  });

  it('have PageInfo as Relay wants it', () => {
    const pageInfo = objects.find(({ name }) => name === 'PageInfo');
    expect(typeOf(pageInfo, 'hasNextPage')).toBe('Boolean!');
    expect(typeOf(pageInfo, 'hasPreviousPage')).toBe('Boolean!');
    expect(typeOf(pageInfo, 'startCursor')).toBe('String');
    expect(typeOf(pageInfo, 'endCursor')).toBe('String');
  });

  it.each(leading)('take pages both ways: %s', (_name, _owner, { type, args }) => {
    expect(isNonNullType(type)).toBe(true);
    const types = Object.fromEntries(
      args.map((argument) => [argument.name, String(argument.type)]),
    );
    expect(types).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
  });
});

const answered = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ __typename: z.string() }) })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});
type Page = z.infer<typeof answered>;

/** Where each owner of a connection is found in the world of this test. */
const OWNERS: Readonly<Record<string, string>> = {
  Country: 'Country:AA',
  Region: 'Region:AFR',
  Team: 'Team:t1',
  Network: 'Network:first',
  Source: 'Source:source-k1',
  Office: 'Office:o1',
  Organization: 'Organization:org',
  Sector: 'Sector:ENE',
  Activity: 'Activity:act',
  Service: 'Service:s1',
  ServiceCategory: 'ServiceCategory:cat',
  Practice: 'Practice:guide',
  Need: 'Need:need',
  Contact: 'Contact:desk',
  Proposal: 'Proposal:change',
  MistakeReport: 'MistakeReport:mistake',
};

const YEARS = 'from: "2019-06-30", to: "2026-11-22"';

/** What stands around the connections that hang on no node. */
const WITHIN: Readonly<Record<string, (page: string) => string>> = {
  Query: (page) => `{ ${page} }`,
  CoverageReport: (page) => `{ coverage(by: WORLD) { ${page} } }`,
  DuplicateEffort: (page) => `{ duplicateEfforts(first: 1) { nodes { ${page} } } }`,
  Gap: (page) => `{ country(iso2: "AA") { gaps { ${page} } } }`,
  Membership: (page) => `{ team(slug: "t1") { memberships(first: 1) { nodes { ${page} } } } }`,
  ProgressActivities: (page) => `{ progress(${YEARS}) { activities { ${page} } } }`,
  ProgressMemberships: (page) => `{ progress(${YEARS}) { memberships { ${page} } } }`,
  ProgressReport: (page) => `{ progress(${YEARS}) { ${page} } }`,
  SectorCoverage: (page) => `{ country(iso2: "AA") { sectorCoverage { ${page} } } }`,
  TeamCapability: (page) => `{ team(slug: "t1") { capability { ${page} } } }`,
};

/** What is found under the name `page`, the first of it, however deep it stands. */
function pageIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const page: unknown = Reflect.get(value, 'page');
  return (
    page ??
    Object.values(value)
      .map(pageIn)
      .find((found) => found !== undefined)
  );
}

const REQUIRED: Readonly<Record<string, string>> = {
  search: 'text: "t", ',
  peers: 'team: "t1", ',
  coverageChanges: `${YEARS}, `,
};

async function pageOf(owner: string, field: string, args: string): Promise<Page> {
  const page = `page: ${field}(${REQUIRED[field] ?? ''}${args}) { edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const id = Buffer.from(OWNERS[owner] ?? '').toString('base64url');
  const query = WITHIN[owner]?.(page) ?? `{ node(id: "${id}") { ... on ${owner} { ${page} } } }`;
  const { data, errors } = await execute(query, {}, admin);
  expect(errors).toEqual([]);
  return answered.parse(pageIn(data));
}

describe('Relay: pages', () => {
  beforeAll(async () => {
    const world = new World().region('AFR').network('first').network('second');
    for (const iso2 of ['AA', 'BB', 'CC']) world.country(iso2, { region: 'AFR' });
    for (const id of ['t1', 't2', 't3']) {
      world.team(id, { country: 'AA', memberOf: ['first', 'second'] });
      world.covers(id, 'AA').covers(id, 'BB');
    }
    for (const id of ['k1', 'k2', 'k3']) world.claim(id, 'AA', 'EXISTS');
    for (const to of ['t2', 't3']) {
      world.link('COLLABORATES_WITH', 't1', to, { id: `c-${to}`, kind: 'AGREEMENT', title: to });
    }
    for (const [position, id] of ['r1', 'r2', 'r3'].entries()) {
      const at = `2026-01-0${position + 1}T00:00:00Z`;
      world.revision(id, 't1', 'first', { tlp: 'CLEAR', position, at });
      world.revision(`${id}-team`, 't1', '', {
        tlp: 'CLEAR',
        position: position + 3,
        at,
        record: 'Team:t1',
      });
    }
    world.contact('desk', 't1', { email: 'desk@t1.example' });
    for (const number of [1, 2, 3]) world.check('desk', number, `2026-01-0${number}`);
    world.proposal('change', 't1', 'desk').mistake('mistake', 't1', 'desk');
    world.link('OF_TEAM', 'change', 't2').link('Mistake:OF_TEAM', 'mistake', 't2');
    await world.build(graph);
    await graph.write((transaction) =>
      transaction.run(
        `MATCH (r:Region {code: 'AFR'}), (a:Country {iso2: 'AA'})
         CREATE (o:Office {id: 'o1', name: 'Office', kind: 'AREA', city: 'A', source: 'A test', evidence: 'DOCUMENTED'})-[:IN_REGION]->(r),
           (o)-[:SERVES {source: 'A test', evidence: 'DOCUMENTED'}]->(a), (:Organization {id: 'org', name: 'Org'}),
           (:Sector {code: 'ENE', name: 'Energy', annex: 'NIS2_I', detail: 'x', source: 'A test', evidence: 'DOCUMENTED'}),
           (act:Activity {id: 'act', kind: 'TRAINING', status: 'ONGOING', title: 'T', source: 'A test', evidence: 'DOCUMENTED'}),
           (act)-[:SUPPORTS]->(a), (act)-[:IN_REGION]->(r),
           (act)-[:RUN_BY]->(:Organization {id: 'one', name: 'One'}), (act)-[:RUN_BY]->(:Organization {id: 'two', name: 'Two'}),
           (cat:ServiceCategory {id: 'cat', framework: 'X1060', code: 'A', name: 'A', source: 'A test', evidence: 'DOCUMENTED'}),
           (:Practice {id: 'guide', title: 'Guide', kind: 'GUIDE', source: 'A test', evidence: 'DOCUMENTED'})-[:GUIDES]->(cat)
         CREATE (twin:Activity {id: 'twin', kind: 'TRAINING', status: 'ONGOING', title: 'Twin', source: 'A test', evidence: 'DOCUMENTED'})
         CREATE (:AccessToken {id: 'one', name: 'One', role: 'PARTNER', scopes: ['READ'], expiresOn: date('2027-01-01')}),
           (:AccessToken {id: 'two', name: 'Two', role: 'PARTNER', scopes: ['READ'], expiresOn: date('2027-01-01')}),
           (:Account {id: 'i one', issuer: 'i', subject: 'one', role: 'PARTNER', changedAt: datetime('2026-01-01T00:00:00Z')}),
           (:Account {id: 'i two', issuer: 'i', subject: 'two', role: 'PARTNER', changedAt: datetime('2026-01-01T00:00:00Z')})
         CREATE (need:Need {id: 'need', kind: 'TRAINING', title: 'Need', state: 'RAISED', raisedOn: date('2026-01-01')})
         CREATE (a)-[:RAISED]->(need)-[:RAISED_WITH]->(o), (act)-[:ANSWERS]->(need)<-[:ANSWERS]-(twin),
           (twin)-[:SUPPORTS]->(a), (twin)-[:RUN_BY]->(:Organization {id: 'three', name: 'Three'})
         WITH a, act, cat MATCH (b:Country {iso2: 'BB'}) CREATE (act)-[:SUPPORTS]->(b)
         WITH cat UNWIND ['s1', 's2'] AS id
         CREATE (:Service {id: id, framework: 'X1060', code: id, name: id, source: 'A test', evidence: 'DOCUMENTED'})-[:IN_CATEGORY]->(cat)
         WITH id MATCH (s:Service {id: id}), (t:Team) CREATE (t)-[:OFFERS]->(s)
         WITH DISTINCT s MATCH (p:Practice) CREATE (p)-[:GUIDES]->(s)`,
      ),
    );
  }, 60_000);

  it.each(leading)('of %s fit together', { timeout: 60_000 }, async (_name, owner, { name }) => {
    const whole = await pageOf(owner, name, 'first: 100');
    const cursors = whole.edges.map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(cursors.length);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    });
    const [first, second] = cursors;
    if (first === undefined || second === undefined) return;

    const start = await pageOf(owner, name, 'first: 1');
    expect(start.edges).toEqual(whole.edges.slice(0, 1));
    expect(start.pageInfo).toMatchObject({ hasNextPage: true, endCursor: first });
    expect((await pageOf(owner, name, `first: 100, after: "${first}"`)).edges).toEqual(
      whole.edges.slice(1),
    );
    const end = await pageOf(owner, name, 'last: 1');
    expect(end.edges).toEqual(whole.edges.slice(-1));
    expect(end.pageInfo.hasPreviousPage).toBe(true);
    expect((await pageOf(owner, name, `last: 100, before: "${second}"`)).edges).toEqual(
      whole.edges.slice(0, 1),
    );
  });
});
