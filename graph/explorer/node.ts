import { country, type CountryRow } from '../entities/country.ts';
import { network, type NetworkRow } from '../entities/network.ts';
import { team, type TeamRow } from '../entities/team.ts';
import { either } from '../relation.ts';
import type { Shape } from '../shape.ts';
import { GRAPH_NODE_KINDS, type GraphNodeKind } from '../words.ts';
import { NODE_KINDS } from './kinds.ts';
import { keyOfNode } from './nodes-found.ts';

/** What stands at a node of a graph. */
export type GraphEntityRow =
  | (TeamRow & { readonly __typename: 'Team' })
  | (NetworkRow & { readonly __typename: 'Network' })
  | (CountryRow & { readonly __typename: 'Country' });

export interface GraphNodeRow {
  readonly id: NodeId;
  readonly kind: GraphNodeKind;
  readonly key: string;
  readonly label: string;
  readonly degree: number;
  readonly distance: number;
  readonly [key: `entity@${string}`]: GraphEntityRow;
}

/** The name of a node's type and its key. */
export type NodeId = readonly [type: string, key: string];

/** What `of` says of the kind of a node. */
const byKind = (node: string, of: (kind: GraphNodeKind) => string) =>
  `CASE ${GRAPH_NODE_KINDS.map((kind) => `WHEN ${node}:${NODE_KINDS[kind].label} THEN '${of(kind)}'`).join(' ')} END`;

export const nodeId = (node: string): string =>
  `[${byKind(node, (kind) => NODE_KINDS[kind].label)}, ${keyOfNode(node)}]`;

export const kindOfNode = (node: string): string => byKind(node, (kind) => kind);

/** The name that a reader knows it by. */
export const labelOfNode = (node: string): string => `coalesce(${node}.shortName, ${node}.name)`;

/** Over a map as `nodesFound` makes them, and its node in a variable. */
export const graphNode = (node: string): Shape => ({
  name: 'GraphNode',
  fields: {
    id: () => nodeId(node),
    kind: () => kindOfNode(node),
    key: () => keyOfNode(node),
    label: () => labelOfNode(node),
    degree: ({ from }) => `${from}.degree`,
    distance: ({ from }) => `${from}.distance`,
    entity: (place) => either([team, network, country], { ...place, from: node }),
  },
});
