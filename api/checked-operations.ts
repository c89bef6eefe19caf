import { getOperationAST, getVariableValues, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import type { Execution } from './limits/hold-cost.ts';
import { requestError } from './request-error.ts';

/** So many mistakes in its variables are told at once. */
const MAX_ERRORS = 10;

/**
 * Holds a valid operation to the schema once more, now with its variables: a mistake in them is told
 * in the same words whether the operation is compiled or not.
 */
export const useCheckedOperations = (): Plugin<Context> => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const errors = mistakesIn(args);
    if (errors) setResultAndStopExecution({ errors });
  },
  onSubscribe: ({ args, setResultAndStopExecution }) => {
    if (!args.contextValue.stream) {
      const message = 'A subscription is answered by events: send Accept: text/event-stream.';
      throw requestError('NOT_ACCEPTABLE', message, { status: 406 });
    }
    const errors = mistakesIn(args);
    if (errors) setResultAndStopExecution({ errors });
  },
});

function mistakesIn(execution: Execution): readonly GraphQLError[] | undefined {
  const { schema, document, operationName, variableValues } = execution;
  const operation = getOperationAST(document, operationName);
  const given: Readonly<Record<string, unknown>> = { ...variableValues };
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], given, {
    maxErrors: MAX_ERRORS,
  });
  return errors?.map(inputError);
}

const inputError = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  });
