import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What is noted of a request for those who sent it on: kept apart from what resolvers see. */
export interface OperationNote {
  /** Whether what was executed is a query, which changes nothing. */
  isQuery: boolean;
  /** The name of the operation, where it has one and was executed. */
  name?: string | undefined;
  /** What its execution gave, where it was executed before it came here. */
  readonly executed?: ExecutionResult | undefined;
}

/** Notes what kind of operation is executed, in the note that came with the request. */
export const useOperationNotes = (): Plugin<{ note?: OperationNote }> => ({
  onExecute: ({ args }) => {
    const given: ExecutionArgs = args;
    const operation = getOperationAST(given.document, given.operationName);
    const { note } = args.contextValue;
    if (!note) return;
    note.isQuery = operation?.operation === OperationTypeNode.QUERY;
    note.name = operation?.name?.value;
  },
});

/** Executes nothing twice: what is known already goes the rest of the way. */
export const useExecuted = (): Plugin<{ note?: OperationNote }> => ({
  onExecute: ({ args, setExecuteFn }) => {
    const { executed } = args.contextValue.note ?? {};
    if (executed) setExecuteFn(() => executed);
  },
});
