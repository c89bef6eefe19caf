import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type Cost, costOf } from './cost.ts';
import type { Limits } from './limits.ts';
import { overLimit } from './refusal.ts';

/** An operation that is about to be executed. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
}

/** Refuses an operation that costs too much. @throws GraphQLError LIMIT_EXCEEDED */
export type HoldCost = (execution: Execution) => void;

/** Holds operations to the limit on cost. What no variable decides is counted once a document. */
export function costHolder(limits: Limits): HoldCost {
  const counted = new WeakMap<DocumentNode, Map<string, Cost>>();

  const cost = ({ schema, document, operationName, variableValues }: Execution): Cost => {
    const known = counted.get(document);
    const key = operationName ?? '';
    const before = known?.get(key);
    if (before) return before;
    const found = costOf(schema, document, operationName, variableValues ?? {});
    if (!found.variable) counted.set(document, new Map(known).set(key, found));
    return found;
  };

  return (execution) => {
    const { rows, heaviest } = cost(execution);
    if (rows <= limits.cost) return;
    const detail = `, most of all in ${heaviest.join(' > ')}`;
    throw overLimit('cost', limits.cost, rows, { detail });
  };
}
