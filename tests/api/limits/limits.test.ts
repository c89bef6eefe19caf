import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  getIntrospectionQuery,
  Kind,
  parse,
  print,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXAMPLES } from '../../../api/examples.ts';
import { costOf } from '../../../api/limits/cost.ts';
import { LIMITS, type Limits } from '../../../api/limits/limits.ts';
import { measure } from '../../../api/limits/measure.ts';
import { holdText } from '../../../api/limits/text.ts';
import { holdVariables } from '../../../api/limits/variables.ts';
import { schema } from '../../../api/schema/index.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

const cost = (query: string, variables: Record<string, unknown> = {}) =>
  costOf(schema, parse(query), undefined, variables);

/** What a document comes to, as the limits count it. */
function found(query: string): Record<string, number> {
  const measures = measure(parse(query));
  const most = (of: keyof (typeof measures)[number]) => Math.max(...measures.map((m) => m[of]));
  return {
    depth: most('depth'),
    fields: most('fields'),
    aliases: most('aliases'),
    directives: most('directives'),
    rootFields: most('rootFields'),
    introspectionDepth: most('introspectionDepth'),
    cost: cost(query).rows,
  };
}

function held(query: string): void {
  holdText(query, LIMITS);
  for (const [limit, value] of Object.entries(found(query))) {
    expect([limit, value <= LIMITS[limit as keyof Limits]]).toEqual([limit, true]);
  }
}

const document = z.custom<DocumentNode>(
  (value) => z.object({ kind: z.literal(Kind.DOCUMENT) }).safeParse(value).success,
);

/** Every question that the pages ask, with its fragments, as "This view as a query" prints it. */
async function questionsOfThePages(): Promise<readonly string[]> {
  const questions: string[] = [];
  for await (const file of glob('web/**/*query.ts', { cwd: ROOT })) {
    const exported = z.record(z.string(), document).parse(await import(join(ROOT, file)));
    const asking = Object.values(exported).filter(
      ({ definitions: [first] }) => first?.kind === Kind.OPERATION_DEFINITION,
    );
    questions.push(...asking.map(print));
  }
  return questions;
}

describe('the cost of a question', () => {
  it.each([
    ['an object is one row', '{ country(iso2: "AA") { name region { code } } }', 2],
    ['a page without a size has 50', '{ teams { nodes { name } } }', 1 + 50],
    [
      'a page has the rows asked for',
      '{ teams(first: 3) { nodes { name country { name } } } }',
      1 + 3 * 2,
    ],
    ['from the end as well', '{ teams(last: 3) { nodes { name } } }', 1 + 3],
    ['by edges too', '{ teams(first: 3) { edges { node { name } } } }', 1 + 3 * 2],
    ['no page has more than 500', '{ teams(first: 9000) { nodes { name } } }', 1 + 500],
    ['none is none', '{ teams(first: 0) { nodes { name country { name } } } }', 1],
    ['a count alone is one row', '{ teams(first: 500) { totalCount } }', 1],
    [
      'a list without pages has 10',
      '{ country(iso2: "AA") { coverage { reasons { __typename } } } }',
      1 + 1 + 10,
    ],
    [
      'pages within pages multiply',
      '{ countries(first: 10) { nodes { teams(first: 20) { nodes { slug } } } } }',
      1 + 10 * (1 + 1 + 20),
    ],
    ['what is left out is free', '{ teams(first: 9) @skip(if: true) { nodes { name } } }', 0],
    [
      'fragments count where they are spread',
      '{ a: teams(first: 2) { ...P } b: teams(first: 4) { ...P } } fragment P on TeamConnection { nodes { name } }',
      1 + 2 + 1 + 4,
    ],
    [
      'inline fragments too',
      '{ ... on Query { teams(first: 2) { ... { nodes { name } } } } }',
      1 + 2,
    ],
    [
      'a type of an interface',
      '{ node(id: "x") { ... on Country { teams(first: 7) { nodes { name } } } } }',
      1 + 1 + 7,
    ],
    [
      'a cap is on the list of its name',
      '{ graph(scope: { whole: true }, maxNodes: 7) { nodes { entity { __typename } } edges { id } edgeCounts { found } } }',
      1 + 7 * 2 + 5000 + 10,
    ],
    [
      'what is worked out from capped rows costs as many',
      '{ graph(scope: { whole: true }, maxNodes: 7) { measures { isolates bridges { id } } } }',
      1 + (1 + 7) + 10,
    ],
    ['introspection counts alike', '{ __schema { types { name } } }', 1 + 10],
  ])('%s', (_rule, query, rows) => {
    expect(cost(query).rows).toBe(rows);
  });

  const PAGED =
    'query ($n: Int = 5, $all: Boolean!) { teams(first: $n) { nodes { name country @include(if: $all) { name } } } }';

  it('reads variables and their defaults', () => {
    expect(cost(PAGED, { all: false }).rows).toBe(1 + 5);
    expect(cost(PAGED, { all: true }).rows).toBe(1 + 5 * 2);
    expect(cost(PAGED, { all: false, n: 100 }).rows).toBe(1 + 100);
    expect(cost(PAGED, { all: false, n: null }).rows).toBe(1 + 50);
    expect(cost(PAGED, { all: false }).variable).toBe(true);
    expect(cost('{ teams(first: 5) { totalCount } }').variable).toBe(false);
  });

  it('takes the page of a list from its own arguments, whatever the list is called', () => {
    const other = buildSchema(
      'type Query { things(first: Int = 7): [Thing!]! } type Thing { a: Int }',
    );
    const rows = (query: string) => costOf(other, parse(query), undefined, {}).rows;
    expect(rows('{ things(first: 5) { a } }')).toBe(5);
    expect(rows('{ things { a } }')).toBe(7);
  });

  it('names the way to most of its rows', () => {
    const { heaviest } = cost(
      '{ networks { totalCount } t: teams { nodes { country { name } contacts { nodes { role } } } } }',
    );
    expect(heaviest).toEqual(['t', 'nodes', 'contacts', 'nodes']);
  });

  it('of a bomb of fragments is counted at once', () => {
    const levels = Array.from(
      { length: 100 },
      (_, i) =>
        `fragment F${i} on Country { region { countries { nodes { ...F${i + 1} ...F${i + 1} } } } }`,
    );
    const since = performance.now();
    expect(
      cost(
        `{ countries { nodes { ...F0 } } } ${levels.join(' ')} fragment F100 on Country { name }`,
      ).rows,
    ).toBeGreaterThan(1e100);
    expect(performance.now() - since).toBeLessThan(500);
  });
});

describe('the measure of a document', () => {
  it('opens fragments wherever they are spread', () => {
    expect(
      found(
        '{ teams(first: 1) { nodes { ...A ...A } } } fragment A on Team { x: name country @include(if: true) { name } }',
      ),
    ).toMatchObject({ depth: 4, fields: 8, aliases: 2, directives: 2, rootFields: 1 });
  });

  it('ends for fragments in a circle', () => {
    expect(
      measure(parse('{ ...A } fragment A on Query { ...B } fragment B on Query { x ...A }')),
    ).toHaveLength(3);
  });
});

describe('the limits', () => {
  it('let through every question of the pages', async () => {
    const queries = await questionsOfThePages();
    expect(queries.length).toBeGreaterThan(2);
    queries.forEach(held);
    for (const query of queries) expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each(EXAMPLES)('let through the example %s', held);

  it('let through a full introspection, as any tool asks it', () => {
    held(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
        typeDepth: 9,
      }),
    );
  });

  it('let through a filter by every country of the world', () => {
    expect(() => {
      holdVariables({ f: { iso2: { in: Array.from({ length: 250 }, () => 'AA') } } }, LIMITS);
    }).not.toThrow();
  });

  it('stand in docs/limits.md with their values', async () => {
    const page = await readFile(join(ROOT, 'docs', 'limits.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `(\w+)` +\| ([\d ]+?) +\|/gm)].map(
      ([, name = '', value = '']): [string, number] => [name, Number(value.replaceAll(' ', ''))],
    );
    expect(Object.fromEntries(rows)).toMatchObject(LIMITS);
  });
});
