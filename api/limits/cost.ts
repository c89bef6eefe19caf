import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  TypeMetaFieldDef,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../../graph/page.ts';
import { rowsAtMost } from './at-most.ts';
import { FIELDS_BY_CAP, ROWS_OF_A_PAGE, ROWS_OF_AN_UNPAGED_LIST } from './limits.ts';
import { VariableReader } from './variable-reader.ts';

/** The rows that an answer may touch. */
export interface Cost {
  readonly rows: number;
  /** Where most of them are, as a path of response names. */
  readonly heaviest: readonly string[];
  /** Whether the variables have a say in it. */
  readonly variable: boolean;
}

/** Rows of a part of the answer, and the part of it that has most of them. */
interface Rows {
  readonly rows: number;
  readonly heaviest: Step | undefined;
}
interface Step extends Rows {
  readonly name: string;
}

/** How many rows the lists right beneath a field have, any of them; or a field by its name. */
interface Sizes {
  readonly any?: number | undefined;
  readonly named?: Readonly<Record<string, number>>;
}

const NONE: Rows = { rows: 0, heaviest: undefined };

/**
 * The cost of an operation, from its real page sizes: an object is a row, a list as many as its page
 * has, each times what is asked beneath. Which arguments choose a page the schema says: `first` and
 * `last`. Of a field with these that is no list itself, the page is in the lists right beneath; a cap
 * (`maxNodes`) is on the fields that it is for. What is asked twice counts twice, and a fragment is counted
 * once for each page size it is spread under.
 *
 * @param document must be valid
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  given: Readonly<Record<string, unknown>>,
): Cost {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return { rows: 0, heaviest: [], variable: false };

  const variables = new VariableReader(operation, given);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const counted = new Map<string, Rows>();

  const selectionSet = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    sizes: Sizes,
  ): Rows =>
    selections.reduce<Rows>((total, node) => {
      if (!variables.includes(node)) return total;
      const own = selection(node, type, sizes);
      const heavier = (own.heaviest?.rows ?? 0) > (total.heaviest?.rows ?? 0) ? own : total;
      return { rows: total.rows + own.rows, heaviest: heavier.heaviest };
    }, NONE);

  const selection = (node: SelectionNode, type: GraphQLCompositeType, sizes: Sizes): Rows => {
    if (node.kind === Kind.FIELD) return field(node, type, sizes);
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragment(node.name.value, sizes);
    const narrowed = node.typeCondition ? typeFromAST(schema, node.typeCondition) : type;
    return isCompositeType(narrowed) ? selectionSet(node.selectionSet, narrowed, sizes) : NONE;
  };

  const fragment = (name: string, sizes: Sizes): Rows => {
    const key = `${name} ${JSON.stringify(sizes)}`;
    const known = counted.get(key);
    if (known) return known;
    const definition = fragments.get(name);
    if (!definition) return NONE;
    const type = typeFromAST(schema, definition.typeCondition);
    const rows = isCompositeType(type) ? selectionSet(definition.selectionSet, type, sizes) : NONE;
    counted.set(key, rows);
    return rows;
  };

  const field = (node: FieldNode, owner: GraphQLCompositeType, sizes: Sizes): Rows => {
    const definition = fieldOf(owner, node.name.value);
    if (!definition || !node.selectionSet) return NONE;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return NONE;
    const asked = pageSize(node, definition);
    const isList = isListType(getNullableType(definition.type));
    const capped = sizes.named?.[node.name.value];
    const size = asked ?? capped ?? rowsAtMost(definition) ?? sizes.any ?? ROWS_OF_AN_UNPAGED_LIST;
    const times = isList ? size : 1;
    const beneath = isList ? {} : { any: asked, named: caps(node, definition) };
    const below = selectionSet(node.selectionSet, type, beneath);
    const rows = times * (1 + below.rows) + (isList ? 0 : (capped ?? 0));
    const name = node.alias?.value ?? node.name.value;
    return { rows, heaviest: { name, rows, heaviest: below.heaviest } };
  };

  const pageSize = (
    node: FieldNode,
    { args }: GraphQLField<unknown, unknown>,
  ): number | undefined => {
    const paging = args.filter(({ name }) => name === 'first' || name === 'last');
    if (paging.length === 0) return undefined;
    const sizes = paging.map((one) => numberOf(node, one)).filter((size) => size !== undefined);
    const size = sizes.length > 0 ? Math.max(...sizes) : DEFAULT_PAGE_SIZE;
    // Beyond this the resolver refuses, naming the argument.
    return Math.min(Math.max(size, 0), ROWS_OF_A_PAGE);
  };

  const caps = (node: FieldNode, { args }: GraphQLField<unknown, unknown>) =>
    Object.fromEntries(
      args.flatMap((one) => {
        const fields = FIELDS_BY_CAP[one.name] ?? [];
        const most = fields.length > 0 ? Math.max(numberOf(node, one) ?? 0, 0) : 0;
        return fields.map((field): [string, number] => [field, most]);
      }),
    );

  /** A number that an argument is given, or has by default. */
  const numberOf = (node: FieldNode, { name, defaultValue }: GraphQLArgument) => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const found: unknown = value ? variables.numberOf(value) : defaultValue;
    return typeof found === 'number' ? found : undefined;
  };

  const { rows, heaviest } = selectionSet(operation.selectionSet, root, {});
  return { rows, heaviest: pathOf(heaviest), variable: variables.wasAsked };
}

function fieldOf(
  owner: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(owner) ? undefined : owner.getFields()[name];
}

const pathOf = (step: Step | undefined): readonly string[] =>
  step ? [step.name, ...pathOf(step.heaviest)] : [];
