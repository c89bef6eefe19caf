import { join } from 'node:path';
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../graph/cursor.ts';
import { importFolder } from '../../seed/import.ts';
import { documentOf, type Operation, OPERATIONS } from '../bench/operations.ts';
import { questionsOf, type Variables } from '../bench/variables.ts';
import { loadTeams } from '../bench/world/load.ts';
import { testApi } from '../support/execute.ts';
import { ownNeo4j, wipe } from '../support/neo4j.ts';

const SEED_DATA = join(import.meta.dirname, '..', '..', 'seed', 'data');

/** Enough that reading all teams costs the planner more than going by an index. */
const TEAMS = 2_000;

/** Long statements are planned in seconds by a database that has just started. */
const TIMEOUT = { timeout: 60_000 };

/** Operators that read all there is of a kind, and so take longer with every team on record. */
const READS_ALL = /(AllNodes|AllRelationships|ByLabels?|RelationshipTypes?)Scan@/;

/** These are about every country: there the label is the question. */
const COUNTS_A_LABEL: readonly Operation[] = ['coverage', 'gaps', 'priorities', 'progress'];

const { graph, execute } = testApi();
const { uri, user, password, database } = ownNeo4j();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
afterAll(() => driver.close());

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType,
  ...children.flatMap(operatorsOf),
];

/** The operators by which the database would run a statement, the last first. */
async function plan(text: string): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database });
  if (!summary.plan) throw new Error('The database gave no plan.');
  return operatorsOf(summary.plan);
}

const NEED_CURSOR = encodeCursor(['Need:-RAISED', '2026-01-01', 'need-7']);

/** As many needs as an office may have in some years. */
const raiseNeeds = () =>
  graph.write((transaction) =>
    transaction.run(
      `UNWIND range(1, 2000) AS n
       MATCH (c:Country {iso2: 'RW'})<-[:SERVES]-(o:Office)
       WITH n, c, collect(o)[0] AS o
       CREATE (c)-[:RAISED]->(:Need {
         id: 'need-' + n, kind: 'TRAINING', title: 'Need ' + n, state: 'RAISED',
         raisedOn: date('2026-01-01') + duration({days: n % 300})
       })-[:RAISED_WITH]->(o)`,
    ),
  );

describe('the plan of', () => {
  let questions: Readonly<Record<Operation, readonly Variables[]>>;

  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, SEED_DATA);
    await loadTeams(graph, TEAMS);
    questions = await questionsOf(graph, TEAMS);
    await raiseNeeds();
  }, 300_000);

  async function readsAll(operation: Operation): Promise<string[]> {
    const { texts, errors } = await execute(
      documentOf(operation, 'atlas'),
      questions[operation][0],
    );
    expect(errors).toEqual([]);
    expect(texts).toHaveLength(1);
    const operators = await Promise.all(texts.map(plan));
    return operators.flat().filter((operator) => READS_ALL.test(operator));
  }

  it.each(OPERATIONS)('%s starts from an index', TIMEOUT, async (operation) => {
    const expected = COUNTS_A_LABEL.includes(operation) ? ['NodeByLabelScan@neo4j'] : [];
    expect(await readsAll(operation)).toEqual(expected);
  });

  it.each([
    'coverageHistory(from: "2020-01-01", to: "2026-01-01", step: YEAR, by: NETWORK) ' +
      '{ points { asOf groups { key covered undated } } countries { iso2 states { asOf state } } }',
    'coverageChanges(from: "2020-01-01", to: "2026-01-01") ' +
      '{ totalCount nodes { country { iso2 } nature because { event fact { __typename } } } }',
    'progress(from: "2020-01-01", to: "2026-01-01") { after { regions { key covered } } ' +
      'newlyCovered { totalCount nodes { country { iso2 } } } memberships { gained { totalCount } } }',
  ])('%s reads all countries and nothing else', TIMEOUT, async (field) => {
    const { texts, errors } = await execute(`{ ${field} }`);
    expect(errors).toEqual([]);
    const operators = await Promise.all(texts.map(plan));
    const all = operators.flat().filter((operator) => READS_ALL.test(operator));
    expect(all).toEqual(['NodeByLabelScan@neo4j']);
  });

  it.each([
    ['the needs of the world', '{ needs(first: 20) { nodes { title country { name } } } }'],
    [
      'the needs behind a cursor',
      `{ needs(first: 20, after: "${NEED_CURSOR}") { nodes { title } } }`,
    ],
    [
      'the needs since a day',
      '{ needs(filter: { raisedOn: { gte: "2026-11-01" } }) { nodes { title } } }',
    ],
    [
      'the needs of a country',
      '{ needs(filter: { country: { iso2: { in: ["RW"] } } }) { totalCount nodes { title } } }',
    ],
    [
      'practices',
      '{ practices(first: 20) { totalCount nodes { title categories { nodes { code } } } } }',
    ],
    ['organisations', '{ organizations(first: 20) { nodes { name } } }'],
    [
      'what a team is capable of',
      '{ team(slug: "rw-rwcsirt") { capability { sustainability sim3 { level } threatFocus { nodes { threat } } } } }',
    ],
    [
      'peers',
      '{ peers(team: "rw-rwcsirt", first: 5) { totalCount nodes { points team { name } reasons { code network { slug } } } } }',
    ],
    [
      'an introduction',
      '{ introduction(from: "rw-rwcsirt", to: "jp-jpcert", without: ["first"]) { steps excluded { slug } ways { hops { reason } } } }',
    ],
    ['collaborations', '{ collaborations(first: 20) { nodes { title from { name } } } }'],
    [
      'a graph around nodes',
      '{ graph(scope: { neighbourhood: { of: [{ team: "rw-rwcsirt" }, { network: "first" }], depth: 2 } }) { nodes { label degree } edges { kind } measures { isolates } } }',
    ],
    [
      'a graph around a country, filtered',
      '{ graph(scope: { country: "RW" }, asOf: "2020-01-01", filter: { teams: { country: { region: { in: [AFR] } } } }) { nodes { key entity { ... on Team { name country { name } } } } edgeCounts { found } } }',
    ],
    ['an inbox', '{ country(iso2: "RW") { office { needs(first: 20) { nodes { title } } } } }'],
    [
      'a need',
      `{ need(id: "${Buffer.from('Need:need-7').toString('base64url')}") { title steps { nodes { on } } } }`,
    ],
  ])('%s starts from an index', TIMEOUT, async (_what, query) => {
    const { texts, errors } = await execute(query);
    expect(errors).toEqual([]);
    const operators = await plan(texts[0] ?? '');
    expect(operators.filter((operator) => READS_ALL.test(operator))).toEqual([]);
  });

  it('the whole graph reads each kind of node once, and nothing else', TIMEOUT, async () => {
    const { texts, errors } = await execute(
      '{ graph(scope: { whole: true }) { nodes { label degree } edges { kind from to } } }',
    );
    expect(errors).toEqual([]);
    const operators = await plan(texts[0] ?? '');
    const all = operators.filter((operator) => READS_ALL.test(operator));
    expect(all).toEqual(Array(3).fill('NodeByLabelScan@neo4j'));
  });

  it('a question without an index is told apart', async () => {
    const operators = await plan('MATCH (t:Team) WHERE t.host = $host RETURN t');
    expect(operators.filter((operator) => READS_ALL.test(operator))).toHaveLength(1);
  });
});
