import { type DocumentNode, execute, type ExecutionArgs, getOperationAST } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { hasRecursiveVariables } from './recursive-input.ts';

type Execute = (args: ExecutionArgs) => unknown;

/**
 * Compiles the execution of a document when it comes for the second time: giving an answer its shape
 * then costs a fifth. The first time is not worth it, for most documents of a stranger never return.
 * What is compiled is forgotten with the document.
 */
export function useCompiledExecution(): Plugin {
  const byDocument = new WeakMap<DocumentNode, Map<string, Execute>>();
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const given: ExecutionArgs = args;
      const { schema, document, operationName } = given;
      const operations = byDocument.get(document);
      if (!operations) {
        byDocument.set(document, new Map());
        return;
      }
      const name = operationName ?? '';
      const run = operations.get(name) ?? compiled(schema, document, operationName ?? undefined);
      operations.set(name, run);
      setExecuteFn(run);
    },
  };
}

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
