import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { hasRecursiveVariables } from './recursive-input.ts';

export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/**
 * How operations are executed: compiled once their document comes for the second time, for giving an
 * answer its shape then costs a fifth. The first time is not worth it, for most documents of a stranger
 * never return. What is compiled is forgotten with the document.
 */
export class CompiledOperations {
  readonly #byDocument = new WeakMap<DocumentNode, Map<string, Execute>>();

  /** How an operation is executed; undefined where its document came only once. */
  find(document: DocumentNode, operationName: string | null | undefined): Execute | undefined {
    return this.#byDocument.get(document)?.get(operationName ?? '');
  }

  /** As `find`, for an operation that is about to be executed. */
  take({ schema, document, operationName }: ExecutionArgs): Execute | undefined {
    const operations = this.#byDocument.get(document);
    if (!operations) {
      this.#byDocument.set(document, new Map());
      return undefined;
    }
    const name = operationName ?? '';
    const run = operations.get(name) ?? compiled(schema, document, operationName ?? undefined);
    operations.set(name, run);
    return run;
  }
}

/** Executes operations as they are compiled. */
export const useCompiledExecution = (operations: CompiledOperations): Plugin => ({
  onExecute: ({ args, setExecuteFn }) => {
    const run = operations.take(args);
    if (run) setExecuteFn(run);
  },
});

function compiled(
  schema: ExecutionArgs['schema'],
  document: DocumentNode,
  operationName: string | undefined,
): Execute {
  const operation = getOperationAST(document, operationName);
  // The compiler would follow such a variable until its stack is full, which takes it ten seconds.
  if (!operation || hasRecursiveVariables(schema, operation)) return execute;
  const query = compileQuery(schema, document, operationName);
  // What cannot be compiled is executed as it stands, and says what is wrong with it.
  if (!isCompiledQuery(query)) return execute;
  return ({ rootValue, contextValue, variableValues }) =>
    query.query(rootValue, contextValue, { ...variableValues });
}
