import { DEFAULT_EDGES, DEFAULT_NODES, MAX_EDGES, MAX_NODES } from '../../graph/explorer/caps.ts';
import type { GraphCountRow } from '../../graph/explorer/counts.ts';
import { explore, type GraphRow } from '../../graph/explorer/explore.ts';
import type {
  GraphEdgeKind as GraphEdgeKindWord,
  GraphNodeKind as GraphNodeKindWord,
} from '../../graph/words.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { encodeGlobalId } from '../global-id.ts';
import { related } from '../select.ts';
import { GraphEdge } from './graph-edge.ts';
import { GraphFilter } from './graph-filter.ts';
import { GraphMeasures } from './graph-measures.ts';
import { GraphNode } from './graph-node.ts';
import { GraphScope } from './graph-scope.ts';
import { GraphEdgeKind, GraphNodeKind } from './graph-words.ts';

const GraphNodeCount = builder
  .objectRef<GraphCountRow<GraphNodeKindWord>>('GraphNodeCount')
  .implement({
    description: 'How many nodes of a kind there are, and how many of them the graph shows.',
    fields: (t) => ({
      kind: t.expose('kind', { type: GraphNodeKind, description: 'The kind.' }),
      found: t.exposeInt('found', {
        description: 'How many the scope has that match the filter, as far as you may know.',
      }),
      shown: t.exposeInt('shown', { description: 'How many of them are among `nodes`.' }),
    }),
  });

const GraphEdgeCount = builder
  .objectRef<GraphCountRow<GraphEdgeKindWord>>('GraphEdgeCount')
  .implement({
    description: 'How many links of a kind there are, and how many of them the graph shows.',
    fields: (t) => ({
      kind: t.expose('kind', { type: GraphEdgeKind, description: 'The kind.' }),
      found: t.exposeInt('found', {
        description:
          'How many there are between the nodes shown that match the filter, as far as you may know.',
      }),
      shown: t.exposeInt('shown', { description: 'How many of them are among `edges`.' }),
    }),
  });

const edgesOf = related('edges');

const Graph = builder.objectRef<GraphRow>('Graph').implement({
  description:
    'Teams, networks and countries, and how they are linked: what an explorer draws. It shows no more ' +
    'than `maxNodes` and `maxEdges`, and counts what it leaves out.',
  fields: (t) => ({
    nodes: t.field({
      type: [GraphNode],
      description:
        'The nodes: the nearest to what the scope names first, then those with most neighbours, then by ' +
        'key. Those beyond `maxNodes` are left out.',
      resolve: related('nodes'),
    }),
    edges: t.field({
      type: [GraphEdge],
      description:
        'The links between these nodes; those between nodes that stand early come first, and those ' +
        'beyond `maxEdges` are left out.',
      resolve: (graph, args, context, info) => {
        const nodes = graph.ids.map((key) => ({ key, id: encodeGlobalId(...key) }));
        return edgesOf(graph, args, context, info).map((edge) => ({ ...edge, nodes }));
      },
    }),
    nodeCounts: t.field({
      type: [GraphNodeCount],
      description: 'How many nodes there are of each kind, shown or left out.',
      resolve: related('nodeCounts'),
    }),
    edgeCounts: t.field({
      type: [GraphEdgeCount],
      description: 'How many links there are of each kind between these nodes, shown or left out.',
      resolve: related('edgeCounts'),
    }),
    measures: t.field({
      type: GraphMeasures,
      description: 'Who stands alone, who holds others together, and who belongs together.',
      resolve: related('measures'),
    }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: Graph,
    description:
      'Teams, networks and countries with the links between them: all of it, or what is around a ' +
      'country, a team, a network or any nodes. A membership that you may not see is no link, and ' +
      'counts nowhere. `BAD_USER_INPUT` for numbers out of their bounds.',
    args: {
      scope: t.arg({ type: GraphScope, required: true, description: 'Which part of it.' }),
      filter: t.arg({ type: GraphFilter, description: 'Only what matches.' }),
      asOf: t.arg({
        type: 'Date',
        description:
          'Only teams and links that held on this day: begun by then (one whose `since` nobody knows counts ' +
          'from its `asOf` on) and not ended before (one that is over, and nobody knows since when, ended at ' +
          'the latest at its `asOf`). A network counts unless it is known to be younger. Without it, all that is on ' +
          'record, whenever it held.',
      }),
      maxNodes: t.arg.int({
        required: true,
        defaultValue: DEFAULT_NODES,
        description: `How many nodes at the most: 1 to ${MAX_NODES}.`,
      }),
      maxEdges: t.arg.int({
        required: true,
        defaultValue: DEFAULT_EDGES,
        description: `How many links at the most: 1 to ${MAX_EDGES}.`,
      }),
    },
    resolve: (_root, _args, context, info) => askOne<GraphRow>(explore, context, info),
  }),
);
