import { describe, expect, it } from 'vitest';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

describe('an answer', () => {
  it('is null where there is nothing of that name', async () => {
    await new World().build(graph);
    expect(
      await execute(
        '{ country(iso2: "XX") { name } team(slug: "x") { name } network(slug: "x") { name } }',
      ),
    ).toMatchObject({ data: { country: null, team: null, network: null }, errors: [] });
  });

  it('finds a country by its code in any case, and any node by its id', async () => {
    await new World().country('HN', { name: 'Honduras' }).build(graph);
    const { data } = await execute('{ country(iso2: "hn") { id name } }');
    expect(data).toMatchObject({ country: { name: 'Honduras' } });
    const id = Buffer.from('Country:HN').toString('base64url');
    expect(data).toMatchObject({ country: { id } });
    const again = await execute(
      'query ($id: ID!) { node(id: $id) { id __typename ... on Country { name iso2 } ... on Team { name } } }',
      { id },
    );
    expect(again).toMatchObject({
      statements: 1,
      data: { node: { id, __typename: 'Country', name: 'Honduras', iso2: 'HN' } },
    });
  });
});

describe('a mistake gets an error that says what to do', () => {
  it.each([
    ['an unknown field', '{ teams { nodes { nmae } } }', 'Cannot query field "nmae"'],
    ['an unknown argument', '{ teams(page: 1) { totalCount } }', 'Unknown argument "page"'],
    ['an unknown enum value', '{ coverage(by: CONTINENT) { asOf } }', 'CONTINENT'],
    [
      'a date that is none',
      '{ country(iso2: "HN") { coverage(asOf: "2026-02-30") { state } } }',
      'is not a day. Write it as YYYY-MM-DD.',
    ],
    [
      'a date in words',
      '{ coverage(by: WORLD, asOf: "today") { asOf } }',
      'is not a day. Write it as YYYY-MM-DD.',
    ],
    ['no query', '', 'There is no query. Send "query"'],
    ['a query that is none', '{ teams', 'Syntax Error'],
    ['an id that is none', '{ node(id: "rubbish") { id } }', 'this is not an id of this API'],
    [
      'an id of no type',
      `{ node(id: "${Buffer.from('Secret:1').toString('base64url')}") { id } }`,
      'this is not an id of this API',
    ],
  ])('%s', async (_mistake, query, message) => {
    const { errors, statements } = await execute(query);
    expect(errors[0]?.message).toContain(message);
    expect(statements).toBe(0);
  });

  it.each([
    `x' OR 1=1 //`,
    '`}) DETACH DELETE (n) //',
    '\u0000',
    '"; MATCH (n) DETACH DELETE n; //',
  ])('and %j in an argument is a value like any other', async (text) => {
    await new World().country('HN').build(graph);
    const answer = await execute(
      `query ($text: String!) { team(slug: $text) { name } teams(filter: { country: { iso2: { in: [$text] } }, host: { contains: $text }, slug: { in: [$text] } }) { totalCount } country(iso2: $text) { name } countries { totalCount } }`,
      { text },
    );
    expect(answer).toMatchObject({
      errors: [],
      data: { team: null, country: null, teams: { totalCount: 0 }, countries: { totalCount: 1 } },
    });
    for (const statement of answer.texts) expect(statement).not.toContain(text);
  });
});
