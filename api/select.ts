import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  typeFromAST,
} from 'graphql';
import { rowKey, type Selection, type Selections } from '../graph/selection.ts';

/** What `select` reads of a request: the variables may be blanks, filled later. */
export type Request = Pick<
  GraphQLResolveInfo,
  | 'schema'
  | 'fragments'
  | 'variableValues'
  | 'fieldNodes'
  | 'fieldName'
  | 'parentType'
  | 'returnType'
>;

/** What a request wants of the field being resolved, as the graph understands it. */
export const select = (request: Request): Selections =>
  below(request, getNamedType(request.returnType), request.fieldNodes);

/** The arguments of the field being resolved. */
export function argumentsOf(request: Request): Readonly<Record<string, unknown>> {
  const field = request.parentType.getFields()[request.fieldName];
  const [node] = request.fieldNodes;
  return field && node ? getArgumentValues(field, node, request.variableValues) : {};
}

/** The rows' key for a field with arguments, or with fields of its own, as its resolver reads it. */
export function related<Name extends string>(field: Name) {
  // Read for every row there is: the key of an alias is put together once.
  const keys = new Map<string | number, `${Name}@${string | number}`>();
  const keyOf = (alias: string | number) => {
    const key = rowKey(field, alias);
    if (keys.size < MAX_ALIASES) keys.set(alias, key);
    return key;
  };
  return <Value>(
    row: Readonly<Record<`${Name}@${string}`, Value>>,
    _args: unknown,
    _context: unknown,
    { path: { key: alias } }: GraphQLResolveInfo,
  ): Value => {
    const key = keys.get(alias) ?? keyOf(alias);
    const value: Value | undefined = row[key];
    if (value === undefined) throw new Error(`${key} was not fetched with its owner.`);
    return value;
  };
}

/** How many aliases of a field are remembered: those that clients make up are without end. */
const MAX_ALIASES = 100;

function below(info: Request, type: unknown, nodes: readonly FieldNode[]): Selections {
  if (!isCompositeType(type)) return {};
  const selected = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const selections = possibleTypes(info, type).map((possible): [string, Selection[]] => {
    const fields = collect(info, possible, selected);
    return [possible.name, [...fields].map(([alias, found]) => selectionOf(info, alias, found))];
  });
  return Object.fromEntries(selections);
}

const possibleTypes = (info: Request, type: GraphQLCompositeType) =>
  isAbstractType(type) ? info.schema.getPossibleTypes(type) : [type];

interface Found {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

function selectionOf(info: Request, alias: string, { field, nodes }: Found): Selection {
  const type = getNamedType(field.type);
  const isPlain = field.args.length === 0 && !isCompositeType(type);
  return {
    field: field.name,
    key: isPlain ? field.name : rowKey(field.name, alias),
    args: getArgumentValues(field, nodes[0], info.variableValues),
    below: below(info, type, nodes),
  };
}

/** The fields that apply to one object type, by alias: fragments opened, directives obeyed. */
function collect(
  info: Request,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  found = new Map<string, Found>(),
): ReadonlyMap<string, Found> {
  for (const node of selections) {
    if (!isIncluded(info, node)) continue;
    if (node.kind === Kind.FIELD) {
      const field = type.getFields()[node.name.value];
      const alias = node.alias?.value ?? node.name.value;
      const nodes = found.get(alias)?.nodes ?? [];
      if (field) found.set(alias, { field, nodes: [...nodes, node] });
    } else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
      if (fragment && appliesTo(info, type, fragment.typeCondition)) {
        collect(info, type, fragment.selectionSet.selections, found);
      }
    }
  }
  return found;
}

function isIncluded({ variableValues }: Request, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function appliesTo(
  { schema }: Request,
  type: GraphQLObjectType,
  condition: NamedTypeNode | undefined,
): boolean {
  if (!condition) return true;
  const named = typeFromAST(schema, condition);
  return named === type || (isAbstractType(named) && schema.isSubType(named, type));
}
