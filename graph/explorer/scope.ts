import { badInput } from '../errors.ts';
import { given, type Given, isGiven } from '../filter.ts';
import type { Inquiry } from '../inquiry.ts';
import { hasBlanks } from '../later.ts';
import { whereOf } from '../list.ts';
import { GRAPH_NODE_KINDS, type GraphNodeKind } from '../words.ts';
import { bounded, MAX_DEPTH, MAX_STARTS } from './caps.ts';
import { NODE_KINDS } from './kinds.ts';
import type { Rules } from './rules.ts';

/** Which part of the graph is meant: where it starts, and how far it goes from there. */
export interface Scope {
  /** Clauses that bind each node it starts from to `n`, once. */
  readonly start: string;
  /** One for each link further: conditions under which a node `n` at that distance leads on. */
  readonly rounds: readonly (readonly string[])[];
  /** Whether it is everything: there, only a team is of interest without any link. */
  readonly isWhole: boolean;
}

/** What a field of the scope, or of a key within it, names by its key. */
const KIND_OF_FIELD: Readonly<Record<string, GraphNodeKind>> = {
  country: 'COUNTRY',
  team: 'TEAM',
  network: 'NETWORK',
};

/** @throws GraphError BAD_INPUT for a scope that is none, or out of bounds */
export function scopeOf(scope: unknown, rules: Rules, inquiry: Inquiry): Scope {
  const [named] = fieldsOf(scope);
  const [field, value] = named ?? ['', null];
  if (field === 'whole') return whole(value, rules);
  if (field === 'neighbourhood') return neighbourhood(given(value), inquiry);
  const start = starts([given(scope)], inquiry);
  // Of a country, what its teams are linked to is of interest; not the other members of its networks.
  return { start, rounds: field === 'country' ? [[], ['n:Team']] : [[]], isWhole: false };
}

function whole(value: unknown, rules: Rules): Scope {
  if (value !== true) {
    throw badInput(
      'scope: whole is true or not there. For less than everything, give country, team, network or ' +
        'neighbourhood in its place.',
    );
  }
  const branches = rules.nodeKinds.map(
    (kind) => `MATCH (n:${NODE_KINDS[kind].label}) ${whereOf(rules.ofNode(kind, 'n'))} RETURN n`,
  );
  return { start: eachOf(branches), rounds: [], isWhole: true };
}

function neighbourhood({ of, depth = 1 }: Given, inquiry: Inquiry): Scope {
  const keys = (Array.isArray(of) ? of : []).filter(isGiven);
  if (keys.length === 0 || keys.length > MAX_STARTS) {
    throw badInput(
      `scope: neighbourhood: of has ${keys.length} nodes; give 1 to ${MAX_STARTS} of them.`,
    );
  }
  const links = bounded('scope: neighbourhood: depth', depth, [0, MAX_DEPTH]);
  const rounds = typeof links === 'number' ? links : MAX_DEPTH;
  const isWithin = (round: number) =>
    hasBlanks(links) ? [`${inquiry.binding.param(links)} > ${round}`] : [];
  return {
    start: starts(keys, inquiry),
    rounds: Array.from({ length: rounds }, (_, round) => isWithin(round)),
    isWhole: false,
  };
}

/** Clauses that find the nodes with these keys. */
function starts(keys: readonly Given[], { binding }: Inquiry): string {
  const named = keys.flatMap(fieldsOf).flatMap(([field, key]) => {
    const kind = KIND_OF_FIELD[field];
    return kind ? [{ kind, key }] : [];
  });
  const branches = GRAPH_NODE_KINDS.flatMap((kind) => {
    const wanted = named.filter((one) => one.kind === kind).map(({ key }) => key);
    const { label, key } = NODE_KINDS[kind];
    return wanted.length > 0
      ? [`MATCH (n:${label}) WHERE n.${key} IN ${binding.param(wanted)} RETURN n`]
      : [];
  });
  return eachOf(branches);
}

/** The rows of several branches; none where there is no branch. */
const eachOf = (branches: readonly string[]) =>
  branches.length > 0
    ? `CALL () { ${branches.join(' UNION ALL ')} }`
    : 'UNWIND [null] AS n WITH n WHERE n IS NOT NULL';

const fieldsOf = (input: unknown) =>
  Object.entries(given(input)).filter(([, value]) => value !== undefined && value !== null);
