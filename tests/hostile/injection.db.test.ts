import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../api/schema/index.ts';
import { viewer } from '../../graph/viewer.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

/** Who may ask every root field. */
const admin = viewer('ADMIN', 'an admin');

/** Texts that mean something to Cypher, Lucene, GraphQL, a URL or a terminal, if anyone lets them. */
const INJECTIONS = [
  "' OR 1=1 //",
  "x'}) DETACH DELETE (n) //",
  '`) MATCH (n) DETACH DELETE n RETURN count(*) AS row //',
  '$p0} RETURN 1 AS row UNION MATCH (n) RETURN n.email AS row //',
  "'; CALL dbms.security.listUsers() YIELD username RETURN username //",
  "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  '*:* OR name:[* TO *] AND -name:"x" ~ ^9 \\',
  '" } } mutation { deleteEverything } #',
  '${7*7} {{7*7}} <script>alert(1)</script>',
  '\u0000\u202e\\u0027 OR \\u0031=\\u0031',
];

/** A place in an argument where a text of the asker goes. */
interface TextPlace {
  readonly name: string;
  readonly query: string;
  readonly variables: (text: string) => Record<string, unknown>;
}

const HARMLESS = 'abc';

/** Other required arguments, with values that let a question through. */
const REQUIRED: Readonly<Record<string, unknown>> = {
  by: 'REGION',
  from: '2020-01-01',
  to: '2026-11-22',
  step: 'YEAR',
  text: 'a',
  iso2: 'AA',
  slug: 't1',
  team: 't1',
};

/** Every way down an input to a text, each a function from the text to the whole value. */
function ways(
  { type }: GraphQLArgument | GraphQLInputField,
  depth = 0,
): { path: string; of: (text: string) => unknown }[] {
  const nullable = isNonNullType(type) ? type.ofType : type;
  const isList = isListType(nullable);
  const named = getNamedType(type);
  const inList = (of: (text: string) => unknown) => (text: string) =>
    isList ? [of(text)] : of(text);
  if (isScalarType(named) && (named.name === 'String' || named.name === 'ID')) {
    return [{ path: '', of: inList((text) => text) }];
  }
  // Filters lead to each other in circles; what one asks of a relation is the filter of another list.
  if (!isInputObjectType(named) || depth > 1) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    ways(field, depth + 1).map(({ path, of }) => ({
      path: `.${field.name}${path}`,
      of: inList((text) => withinItself(named, { [field.name]: of(text) })),
    })),
  );
}

/** A filter as it is, and once more wherever it leads back to itself: `not`, `and`, `or`. */
const withinItself = (type: GraphQLInputObjectType, value: object): object =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type) === type)
    .reduce<object>(
      (whole, { name, type: of }) => ({ ...whole, [name]: isListType(of) ? [value] : value }),
      value,
    );

const places: readonly TextPlace[] = Object.values(
  schema.getQueryType()?.getFields() ?? {},
).flatMap((field) =>
  field.args.flatMap((argument) =>
    ways(argument).map(({ path, of }): TextPlace => {
      const others = field.args.filter((arg) => arg !== argument && isRequiredArgument(arg));
      const used = [argument, ...others];
      const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const given = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
      return {
        name: `${field.name}(${argument.name}${path})`,
        query: `query (${declared}) { ${field.name}(${given})${below} }`,
        variables: (text) => ({
          ...Object.fromEntries(others.map((arg) => [arg.name, REQUIRED[arg.name]])),
          [argument.name]: of(text),
        }),
      };
    }),
  ),
);

async function fingerprint(): Promise<unknown> {
  return graph.read({
    text: 'MATCH (n) OPTIONAL MATCH (n)-[r]->() WITH labels(n) AS l, properties(n) AS p, count(r) AS c RETURN [l, p.name, size(keys(p)), c] AS row ORDER BY l[0], p.name, c',
    params: {},
  });
}

describe('a text in an argument', () => {
  beforeAll(async () => {
    await new World()
      .region('AFR')
      .country('AA', { region: 'AFR' })
      .network('first')
      .team('t1', { country: 'AA', memberOf: ['first'] })
      .build(graph);
  }, 60_000);

  it('is found in every root field that takes one', () => {
    expect(new Set(places.map(({ name }) => name.split('(')[0]))).toEqual(
      new Set(
        Object.values(schema.getQueryType()?.getFields() ?? {})
          .filter(({ args }) => args.some((argument) => ways(argument).length > 0))
          .map(({ name }) => name),
      ),
    );
    expect(places.length).toBeGreaterThan(15);
  });

  it.each(places.map((place) => [place.name, place] as const))(
    'never reaches the text of a statement: %s',
    { timeout: 60_000 },
    async (_name, { query, variables }) => {
      const before = await fingerprint();
      const harmless = await execute(query, variables(HARMLESS), admin);
      for (const injection of INJECTIONS) {
        const answer = await execute(query, variables(injection), admin);
        // Refused before a statement was sent, or asked in the very same words.
        if (answer.statements > 0) expect(answer.texts).toEqual(harmless.texts);
        else expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
        for (const { extensions } of answer.errors) {
          expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
        }
      }
      expect(await fingerprint()).toEqual(before);
    },
  );
});
