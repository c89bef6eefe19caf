import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { holdAccess } from './access.ts';
import type { Caller } from './auth/identify.ts';
import type { CompiledOperations } from './compiled-execution.ts';
import type { Context } from './context.ts';
import type { Execution, HoldCost } from './limits/hold-cost.ts';
import type { Limits } from './limits/limits.ts';
import { holdVariables } from './limits/variables.ts';

export interface PreparedOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly holdCost: HoldCost;
  /** Documents that were parsed, by their text. */
  readonly documents: { get(text: string): DocumentNode | undefined };
  readonly operations: CompiledOperations;
  readonly contextOf: (signal: AbortSignal, caller: Caller) => Context;
}

/**
 * Queries that were asked before, and are valid and compiled: all that is left to look at is their
 * variables. The endpoint's own way, with a plugin for each step, takes longer than many an answer.
 */
export class PreparedQueries {
  readonly #options: PreparedOptions;

  constructor(options: PreparedOptions) {
    this.#options = options;
  }

  /**
   * The result of a query, its errors as they were thrown. Undefined where it has not been prepared, or
   * is to be refused, which the endpoint's own way explains.
   */
  ask(
    params: GraphQLParams,
    signal: AbortSignal,
    caller: Caller,
  ): ExecutionResult | Promise<ExecutionResult> | undefined {
    const { schema, documents, operations, contextOf } = this.#options;
    const { query, operationName, variables } = params;
    const document = query && isPlain(params) ? documents.get(query) : undefined;
    const run = document && operations.find(document, operationName);
    if (!run) return undefined;
    const execution = { schema, document, operationName, variableValues: variables ?? {} };
    const contextValue = contextOf(signal, caller);
    if (!this.#isAllowed(execution, contextValue)) return undefined;
    return run({ ...execution, contextValue });
  }

  #isAllowed(execution: Execution, context: Context): boolean {
    const { schema, document, operationName, variableValues } = execution;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return false;
    const definitions = operation.variableDefinitions ?? [];
    try {
      holdVariables(variableValues, this.#options.limits);
      this.#options.holdCost(execution);
      holdAccess(execution, context);
    } catch (error) {
      if (error instanceof GraphQLError) return false;
      throw error;
    }
    return !getVariableValues(schema, definitions, { ...variableValues }, { maxErrors: 1 }).errors;
  }
}

/** Whether nothing but a query, its variables and its name was sent, each of its right kind. */
function isPlain({ query, operationName, variables, ...others }: GraphQLParams): boolean {
  return (
    typeof query === 'string' &&
    (operationName === undefined || typeof operationName === 'string') &&
    (variables === undefined || (typeof variables === 'object' && !Array.isArray(variables))) &&
    Object.keys(others).length === 0
  );
}
