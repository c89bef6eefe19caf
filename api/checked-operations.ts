import { getOperationAST, getVariableValues, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Execution } from './limits/hold-cost.ts';
import { requestError } from './request-error.ts';

/** So many mistakes in its variables are told at once. */
const MAX_ERRORS = 10;

/**
 * Holds a valid operation to the schema once more, now with its variables: a mistake in them is told
 * in the same words whether the operation is compiled or not.
 */
export const useCheckedOperations = (): Plugin => ({
  onExecute: (execution) => {
    const args: Execution = execution.args;
    const { schema, document, operationName, variableValues } = args;
    const operation = getOperationAST(document, operationName);
    if (!operation) return;
    if (!schema.getRootType(operation.operation)) throw noSuchOperation(operation.operation);
    const given: Readonly<Record<string, unknown>> = { ...variableValues };
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
      maxErrors: MAX_ERRORS,
    });
    if (errors) execution.setResultAndStopExecution({ errors: errors.map(inputError) });
  },
  onSubscribe: () => {
    throw noSuchOperation('subscription');
  },
});

const noSuchOperation = (operation: string) =>
  requestError(
    'GRAPHQL_VALIDATION_FAILED',
    `This API has no ${operation}s; send a query or a mutation.`,
  );

const inputError = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  });
