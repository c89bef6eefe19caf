import type { GraphEdgeRow } from '../../graph/explorer/edge.ts';
import type { NodeId } from '../../graph/explorer/node.ts';
import { builder } from '../builder.ts';
import { CollaborationKind } from './collaboration-words.ts';
import { Fact, Lived } from './fact.ts';
import { GraphEdgeKind } from './graph-words.ts';
import { MembershipStatus } from './membership-words.ts';

/** A link that knows the nodes it may lead between: their keys, and their ids for the API. */
export interface PlacedEdge extends GraphEdgeRow {
  readonly nodes: readonly PlacedNode[];
}

export interface PlacedNode {
  readonly key: NodeId;
  readonly id: string;
}

const idAt = (nodes: PlacedEdge['nodes'], place: number): string => {
  const node = nodes[place];
  if (!node) throw new Error(`There is no node at ${place}.`);
  return node.id;
};

const keyAt = (nodes: PlacedEdge['nodes'], place: number) => nodes[place]?.key[1] ?? '';

export const GraphEdge = builder.objectRef<PlacedEdge>('GraphEdge').implement({
  description:
    'A link between two nodes of a graph. Where a team is based stands in its own record: there, ' +
    'source, dates and note are those of the team.',
  interfaces: [Fact, Lived],
  fields: (t) => ({
    id: t.id({
      description: 'Names this link and no other: opaque, and the same in every graph.',
      resolve: ({ id: [kind, from, to, own], nodes }) =>
        [kind, keyAt(nodes, from), keyAt(nodes, to), ...(own === null ? [] : [own])].join(':'),
    }),
    kind: t.expose('kind', { type: GraphEdgeKind, description: 'How the two are linked.' }),
    from: t.id({
      description: 'The `id` of the node that the link leads from.',
      resolve: ({ from, nodes }) => idAt(nodes, from),
    }),
    to: t.id({
      description: 'The `id` of the node that the link leads to.',
      resolve: ({ to, nodes }) => idAt(nodes, to),
    }),
    tier: t.exposeString('tier', {
      nullable: true,
      description: 'Of a membership, its tier in the network’s own word; null where nobody says.',
    }),
    status: t.expose('status', {
      type: MembershipStatus,
      nullable: true,
      description: 'Of a membership, whether it holds, today; null for other links.',
    }),
    role: t.exposeString('role', {
      nullable: true,
      description:
        'As what a team covers a country (a `CoverageRole`), or a country takes part in a network (in ' +
        'the network’s own word); null for other links.',
    }),
    collaboration: t.expose('collaboration', {
      type: CollaborationKind,
      nullable: true,
      description: 'How two teams work together; null for other links.',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Of a collaboration, what it is, in English; null for other links.',
    }),
  }),
});
