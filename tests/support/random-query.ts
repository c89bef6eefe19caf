import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Required arguments of root fields, with values that find something in the tests' world. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'country.iso2': '"AA"',
  'team.slug': '"t1"',
  'network.slug': '"first"',
  'search.text': '"team"',
  'coverage.by': 'REGION',
  'node.id': `"${Buffer.from('Team:t1').toString('base64url')}"`,
};

const OPTIONAL: Readonly<Record<string, string>> = {
  first: '2',
  last: '2',
  asOf: '"2020-01-01"',
  filter: '{}',
};

/**
 * Queries that the schema allows, `depth` relations deep: random fields under random aliases, with
 * arguments, fragments and directives here and there.
 */
export function randomQueries(schema: GraphQLSchema, depth: number): fc.Arbitrary<string> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return some(roots, 2)
    .chain((fields) =>
      fc.tuple(...fields.map((field) => randomField(schema, 'Query', field, depth))),
    )
    .map((fields) => `{ ${unclashing(fields).join(' ')} }`);
}

function randomField(
  schema: GraphQLSchema,
  owner: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): fc.Arbitrary<string> {
  const required = field.args
    .filter(isRequiredArgument)
    .map(
      (argument) => `${argument.name}: ${ARGUMENTS[`${field.name}.${argument.name}`] ?? 'null'}`,
    );
  const optional = field.args.flatMap(({ name }) =>
    OPTIONAL[name] ? [`${name}: ${OPTIONAL[name]}`] : [],
  );
  const type = getNamedType(field.type);
  return fc
    .record({
      // Named after its owner: in a union, fields of one name may be of different types.
      alias: fc.constantFrom('', 'a_', 'b_').map((prefix) => `${prefix}${owner}_${field.name}: `),
      // `first` and `last` exclude each other, so one optional argument at a time.
      argument: fc.constantFrom('', ...optional),
      directive: fc.constantFrom('', '', '', ' @include(if: true)', ' @skip(if: false)'),
      below: isLeafType(type) ? fc.constant('') : randomSelection(schema, type, depth),
    })
    .map(({ alias, argument, directive, below }) => {
      const all = [...required, argument].filter((text) => text !== '');
      const args = all.length > 0 ? `(${all.join(', ')})` : '';
      return `${alias}${field.name}${args}${directive}${below}`;
    });
}

function randomSelection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
): fc.Arbitrary<string> {
  if (isAbstractType(type)) {
    const possible = [...schema.getPossibleTypes(type)];
    return some(possible, 2)
      .chain((types) =>
        fc.tuple(
          ...types.map((one) =>
            randomSelection(schema, one, depth).map((text) => `... on ${one.name}${text}`),
          ),
        ),
      )
      .map((fragments) => ` { __typename ${fragments.join(' ')} }`);
  }
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const relations = fields.filter((field) => isCompositeType(getNamedType(field.type)));
  // Connections, edges and pages are steps on the way, not relations of their own.
  const step = /(Connection|Edge|PageInfo)$/.test(type.name) ? 0 : 1;
  const deeper = depth - step >= 0 ? relations : [];
  return fc
    .tuple(some(leaves, 3), some(deeper, 2))
    .chain(([plain, nested]) =>
      fc.tuple(
        fc.constant(plain.map(({ name }) => `${type.name}_${name}: ${name}`)),
        fc.tuple(...nested.map((field) => randomField(schema, type.name, field, depth - step))),
      ),
    )
    .map(([plain, nested]) => ` { __typename ${[...plain, ...unclashing(nested)].join(' ')} }`);
}

/** One to `max` of a list, where it has any. */
const some = <T>(list: readonly T[], max: number): fc.Arbitrary<T[]> =>
  fc.subarray([...list], {
    minLength: Math.min(1, list.length),
    maxLength: Math.min(max, list.length),
  });

/** Two fields under one alias would be a mistake of ours, not of the API. */
function unclashing(fields: readonly string[]): string[] {
  const names = new Set<string>();
  return fields.filter((field) => {
    const name = /^\w+/.exec(field)?.[0] ?? '';
    const isNew = !names.has(name);
    names.add(name);
    return isNew;
  });
}
