import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What is noted of a request for those who sent it on: kept apart from what resolvers see. */
export interface OperationNote {
  /** Whether what was executed is a query, which changes nothing. */
  isQuery: boolean;
}

/** Notes what kind of operation is executed, in the note that came with the request. */
export const useOperationNotes = (): Plugin<{ note?: OperationNote }> => ({
  onExecute: ({ args }) => {
    const given: ExecutionArgs = args;
    const operation = getOperationAST(given.document, given.operationName);
    const { note } = args.contextValue;
    if (note) note.isQuery = operation?.operation === OperationTypeNode.QUERY;
  },
});
