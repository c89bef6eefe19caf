import {
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { VIEWER_ROLES, type Viewer, type ViewerRole } from '../graph/viewer.ts';
import type { Context } from './context.ts';
import type { Execution } from './limits/hold-cost.ts';
import { requestError } from './request-error.ts';

/** Who may call a root field: everybody, or those who have signed in as one of these. */
export type Callers = 'EVERYBODY' | readonly ViewerRole[];

/** Where a root field declares who may call it. Every one does; a test holds them to it. */
const DECLARED = 'calledBy';

/** Declares, among the options of a root field, who may call it. */
export const calledBy = (callers: Callers) => ({ extensions: { [DECLARED]: callers } });

/** Who may call the field; undefined where that was not declared. */
export function callersOf({ extensions }: GraphQLField<unknown, unknown>): Callers | undefined {
  const declared: unknown = extensions[DECLARED];
  if (declared === 'EVERYBODY') return declared;
  return Array.isArray(declared)
    ? VIEWER_ROLES.filter((role) => declared.includes(role))
    : undefined;
}

/** Refuses operations that are not for who asks, before anything is executed. */
export const useAccess = (): Plugin<Context> => ({
  onExecute: ({ args }) => {
    const execution: Execution = args;
    holdAccess(execution, args.contextValue);
  },
  onSubscribe: ({ args }) => {
    const execution: Execution = args;
    holdAccess(execution, args.contextValue);
  },
});

interface Restricted {
  readonly name: string;
  readonly callers: readonly ViewerRole[];
}

/** The root fields of an operation that are not for everybody; looked for once. */
const restricted = new WeakMap<OperationDefinitionNode, readonly Restricted[]>();

/**
 * Refuses an operation as a whole that calls a root field which is not for the viewer.
 * @throws GraphQLError UNAUTHENTICATED where signing in may help, FORBIDDEN where it does not
 */
export function holdAccess(execution: Execution, { asker, scopes, isOpen }: Context): void {
  const operation = getOperationAST(execution.document, execution.operationName);
  const isMutation = operation?.operation === OperationTypeNode.MUTATION;
  if (!operation || (isOpen && isMutation)) return;
  if (isMutation && !scopes.includes('WRITE')) {
    const message = 'This token may read and not write: ask for one with the scope WRITE.';
    throw requestError('FORBIDDEN', message, { status: 403 });
  }
  let fields = restricted.get(operation);
  if (!fields) {
    fields = restrictedOf(operation, execution);
    restricted.set(operation, fields);
  }
  const refused = fields.find(({ callers }) => !callers.includes(asker.viewer.role));
  if (refused) throw refusal(refused, asker.viewer, isMutation);
}

function restrictedOf(
  operation: OperationDefinitionNode,
  { schema, document }: Execution,
): readonly Restricted[] {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return [...new Set(namesIn(operation.selectionSet, fragments))].flatMap((name) => {
    const field = fields[name];
    const callers = field ? (callersOf(field) ?? []) : 'EVERYBODY';
    return callers === 'EVERYBODY' ? [] : [{ name, callers }];
  });
}

/** The fields that a selection names, through fragments too; validation keeps those from going in circles. */
function namesIn(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const within =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return within ? namesIn(within.selectionSet, fragments) : [];
  });
}

function refusal({ name, callers }: Restricted, { role }: Viewer, isMutation: boolean) {
  const allowed = WHO.format(callers.map((caller) => caller.toLowerCase()));
  if (role !== 'ANONYMOUS') {
    const message = `${name} is for those who have signed in as ${allowed}; you have as ${role.toLowerCase()}.`;
    return requestError('FORBIDDEN', message, { status: 403 });
  }
  const message =
    `${name} is for those who have signed in as ${allowed}: send a token, Authorization: Bearer ….` +
    (isMutation ? OPEN : '');
  const headers = { 'WWW-Authenticate': 'Bearer realm="CIRT Atlas"' };
  return requestError('UNAUTHENTICATED', message, { status: 401, headers });
}

const OPEN = ' On a machine of your own, changes are open to everybody with ATLAS_OPEN_WRITES=1.';
const WHO = new Intl.ListFormat('en', { type: 'disjunction' });
