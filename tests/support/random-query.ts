import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** Required arguments of root fields, with values that find something in the tests' world. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'country.iso2': '"AA"',
  'team.slug': '"t1"',
  'network.slug': '"first"',
  'peers.team': '"t1"',
  'introduction.from': '"t1"',
  'introduction.to': '"t2"',
  'practice.slug': '"p1"',
  'need.id': `"${Buffer.from('Need:need-aa').toString('base64url')}"`,
  'search.text': '"team"',
  'coverage.by': 'REGION',
  'coverageHistory.from': '"2019-06-30"',
  'coverageHistory.to': '"2026-11-22"',
  'coverageHistory.step': 'YEAR',
  'coverageHistory.by': 'NETWORK',
  'proposal.id': `"${Buffer.from('Proposal:none').toString('base64url')}"`,
  'publishedReport.id': `"${Buffer.from('PublishedReport:none').toString('base64url')}"`,
  'progress.from': '"2019-06-30"',
  'progress.to': '"2026-11-22"',
  'coverageChanges.from': '"2019-06-30"',
  'coverageChanges.to': '"2026-11-22"',
  'graph.scope': '{ neighbourhood: { of: [{ team: "t1" }], depth: 2 } }',
  'stateAt.record': `"${Buffer.from('Team:t1').toString('base64url')}"`,
  'stateAt.at': '"2026-11-22T00:00:00Z"',
  'node.id': `"${Buffer.from('Team:t1').toString('base64url')}"`,
};

/** Texts that find something in the tests' world, and one that does not. */
const TEXTS = ['"AA"', '"t1"', '"first"', '"Team"', '"x\\"y"'];
const DAYS = ['"2020-01-01"', '"2024-01-01"', '"2026-11-22"'];

/** A value of an input type, as GraphQL writes it, at most `depth` objects deep. */
function randomInput(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  if (isNonNullType(type)) return randomInput(type.ofType, depth);
  if (isListType(type)) {
    return fc
      .array(randomInput(type.ofType, depth - 1), { maxLength: 2 })
      .map((values) => `[${values.join(', ')}]`);
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const always = fields.filter(isRequiredInputField);
    const other = depth > 0 ? fields.filter((field) => !isRequiredInputField(field)) : [];
    return fc
      .subarray(other, { maxLength: Math.min(2, other.length) })
      .chain((chosen) =>
        fc.tuple(
          ...[...always, ...chosen].map((field) =>
            randomInput(field.type, depth - 1).map((value) => `${field.name}: ${value}`),
          ),
        ),
      )
      .map((written) => `{ ${written.join(', ')} }`);
  }
  switch (type.name) {
    case 'Int':
      return fc.integer({ min: 1, max: 3 }).map(String);
    case 'Float':
      return fc.integer({ min: 0, max: 20 }).map(String);
    case 'Boolean':
      return fc.boolean().map(String);
    case 'Date':
      return fc.constantFrom(...DAYS);
    case 'DateTime':
      return fc.constantFrom(...DAYS).map((day) => `${day.slice(0, -1)}T00:00:00Z"`);
    default:
      return fc.constantFrom(...TEXTS);
  }
}

/** Arguments that a random value would only make an error of. */
const CURSORS = ['after', 'before'];

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
  // `first` and `last` exclude each other.
  const optional = (excluded: string) =>
    field.args
      .filter((one) => !isRequiredArgument(one) && ![...CURSORS, excluded].includes(one.name))
      .map((one) =>
        fc.option(
          randomInput(one.type, 3).map((value) => `${one.name}: ${value}`),
          { nil: '', freq: 1 },
        ),
      );
  const type = getNamedType(field.type);
  return fc
    .record({
      // Named after its owner: in a union, fields of one name may be of different types.
      alias: fc.constantFrom('', 'a_', 'b_').map((prefix) => `${prefix}${owner}_${field.name}: `),
      chosen: fc.constantFrom('first', 'last').chain((one) => fc.tuple(...optional(one))),
      directive: fc.constantFrom('', '', '', ' @include(if: true)', ' @skip(if: false)'),
      below: isLeafType(type) ? fc.constant('') : randomSelection(schema, type, depth),
    })
    .map(({ alias, chosen, directive, below }) => {
      const all = [...required, ...chosen].filter((text) => text !== '');
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
  const step = /(Connection|Edge|PageInfo|Facets|Facet)$/.test(type.name) ? 0 : 1;
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
