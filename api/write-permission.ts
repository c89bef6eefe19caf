import { getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Execution } from './limits/hold-cost.ts';
import { requestError } from './request-error.ts';

/** Refuses mutations as a whole, before anything is executed, unless everybody may write. */
export const useWritePermission = (isOpen: boolean): Plugin => ({
  onExecute: ({ args }) => {
    const execution: Execution = args;
    const operation = getOperationAST(execution.document, execution.operationName);
    if (isOpen || operation?.operation !== OperationTypeNode.MUTATION) return;
    throw requestError(
      'FORBIDDEN',
      'Changes are off on this server, and reading is not. On a machine of your own, start it with ATLAS_OPEN_WRITES=1.',
      { status: 403 },
    );
  },
});
