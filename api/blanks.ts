import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { type Given, Later } from '../graph/later.ts';

/**
 * The variables of an operation as its statements are written over them: texts, numbers and dates
 * are blanks, filled when a statement runs. Enums, booleans and what is there at all decide what a
 * statement says; they are the shape of the variables, and a statement serves all of one shape.
 */
export interface Blanks {
  readonly values: Readonly<Record<string, unknown>>;
  readonly shape: string;
}

export function blanksOf({ operation, schema, variableValues }: GraphQLResolveInfo): Blanks {
  const shape: string[] = [];
  const values: Record<string, unknown> = {};
  for (const { name, type } of variablesOf(operation, schema)) {
    if (!Object.hasOwn(variableValues, name)) continue;
    shape.push(name);
    values[name] = blankOf(
      type,
      variableValues[name],
      valueAt(({ values: all }) => all, name),
      shape,
    );
  }
  return { values, shape: shape.join(' ') };
}

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
}

const known = new WeakMap<OperationDefinitionNode, readonly Variable[]>();

function variablesOf(operation: OperationDefinitionNode, schema: GraphQLResolveInfo['schema']) {
  const found = known.get(operation);
  if (found) return found;
  const variables = (operation.variableDefinitions ?? []).flatMap(({ type, variable }) => {
    const named = typeFromAST(schema, type);
    return isInputType(named) ? [{ name: variable.name.value, type: named }] : [];
  });
  known.set(operation, variables);
  return variables;
}

/** The value as a statement is written over it; what it looks like is added to `shape`. */
function blankOf(
  type: GraphQLInputType,
  value: unknown,
  at: (given: Given) => unknown,
  shape: string[],
): unknown {
  if (isNonNullType(type)) return blankOf(type.ofType, value, at, shape);
  if (value === null || value === undefined) {
    shape.push('null');
    return value;
  }
  const named = getNamedType(type);
  if (isEnumType(named) || typeof value === 'boolean') {
    shape.push(JSON.stringify(value));
    return value;
  }
  if (!isInputObjectType(named)) {
    shape.push('?');
    return new Later(at);
  }
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [];
    shape.push(`[${items.length}]`);
    return items.map((item, index) => blankOf(type.ofType, item, valueAt(at, index), shape));
  }
  const fields = Object.values(named.getFields()).filter(({ name }) => has(value, name));
  shape.push(`{${fields.length}}`);
  return Object.fromEntries(
    fields.map(({ name, type: of }) => {
      shape.push(name);
      return [name, blankOf(of, propertyOf(value, name), valueAt(at, name), shape)];
    }),
  );
}

const valueAt =
  (at: (given: Given) => unknown, key: string | number) =>
  (given: Given): unknown =>
    propertyOf(at(given), key);

const has = (value: unknown, key: string) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

const propertyOf = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
