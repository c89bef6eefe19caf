import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** Whether a variable of the operation may nest without end, as a filter by `and`, `or` and `not` does. */
export const hasRecursiveVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): boolean =>
  variableDefinitions.some(({ type }) => {
    const named = getNamedType(typeFromAST(schema, type));
    return isInputObjectType(named) && leadsBack(named, []);
  });

function leadsBack(
  type: GraphQLInputObjectType,
  above: readonly GraphQLInputObjectType[],
): boolean {
  if (above.includes(type)) return true;
  return Object.values(type.getFields()).some((field) => {
    const named = getNamedType(field.type);
    return isInputObjectType(named) && leadsBack(named, [...above, type]);
  });
}
