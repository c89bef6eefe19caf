import { join } from 'node:path';
import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importFolder } from '../../seed/import.ts';
import { documentOf, type Operation, OPERATIONS } from '../bench/operations.ts';
import { questionsOf, type Variables } from '../bench/variables.ts';
import { loadTeams } from '../bench/world/load.ts';
import { testApi } from '../support/execute.ts';
import { wipe } from '../support/neo4j.ts';

const SEED_DATA = join(import.meta.dirname, '..', '..', 'seed', 'data');

/** Enough that reading all teams costs the planner more than going by an index. */
const TEAMS = 2_000;

/** Long statements are planned in seconds by a database that has just started. */
const TIMEOUT = { timeout: 60_000 };

/** Operators that read all there is of a kind, and so take longer with every team on record. */
const READS_ALL = /(AllNodes|AllRelationships|ByLabels?|RelationshipTypes?)Scan@/;

/** The coverage report counts every country: there the label is the question. */
const COUNTS_A_LABEL: readonly Operation[] = ['coverage'];

const { graph, execute } = testApi();
const { uri, user, password, database } = inject('neo4j');
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

describe('the plan of', () => {
  let questions: Readonly<Record<Operation, readonly Variables[]>>;

  beforeAll(async () => {
    await wipe(graph);
    await importFolder(graph, SEED_DATA);
    await loadTeams(graph, TEAMS);
    questions = await questionsOf(graph, TEAMS);
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
  ])('%s reads all countries and nothing else', TIMEOUT, async (field) => {
    const { texts, errors } = await execute(`{ ${field} }`);
    expect(errors).toEqual([]);
    const operators = await Promise.all(texts.map(plan));
    const all = operators.flat().filter((operator) => READS_ALL.test(operator));
    expect(all).toEqual(['NodeByLabelScan@neo4j']);
  });

  it('a question without an index is told apart', async () => {
    const operators = await plan('MATCH (t:Team) WHERE t.host = $host RETURN t');
    expect(operators.filter((operator) => READS_ALL.test(operator))).toHaveLength(1);
  });
});
