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

export const nodeId = (node: string): string =>
  `[CASE ${GRAPH_NODE_KINDS.map((kind) => `WHEN ${node}:${NODE_KINDS[kind].label} THEN '${NODE_KINDS[kind].label}'`).join(' ')} END, ${keyOfNode(node)}]`;

/** Over a map as `nodesFound` makes them, and its node in a variable. */
export const graphNode = (node: string): Shape => ({
  name: 'GraphNode',
  fields: {
    id: () => nodeId(node),
    kind: () =>
      `CASE ${GRAPH_NODE_KINDS.map((kind) => `WHEN ${node}:${NODE_KINDS[kind].label} THEN '${kind}'`).join(' ')} END`,
    key: () => keyOfNode(node),
    label: () => `coalesce(${node}.shortName, ${node}.name)`,
    degree: ({ from }) => `${from}.degree`,
    distance: ({ from }) => `${from}.distance`,
    entity: (place) => either([team, network, country], { ...place, from: node }),
  },
});
