import { naming } from '../naming.ts';
import type { Cooperation } from '../measures/cooperation.ts';
import { project, returning } from '../project.ts';
import { eachOf, valuesOf } from '../reader.ts';
import type { Asked, Field, Question, Shape } from '../shape.ts';
import type { GraphEdgeKind, GraphNodeKind } from '../words.ts';
import { bounded, DEFAULT_EDGES, DEFAULT_NODES, MAX_EDGES, MAX_NODES } from './caps.ts';
import { edgeCounts, type GraphCountRow, nodeCounts } from './counts.ts';
import { graphEdge, type GraphEdgeRow } from './edge.ts';
import { linksFound } from './links-found.ts';
import { measured } from './measured.ts';
import { graphNode, type GraphNodeRow, type NodeId, nodeId } from './node.ts';
import { nodesFound } from './nodes-found.ts';
import { rulesOf } from './rules.ts';
import { scopeOf } from './scope.ts';

/** Teams, networks and countries, and how they are linked. */
export interface GraphRow {
  /** The nodes shown, in the order of `nodes`; there where links are asked for. */
  readonly ids: readonly NodeId[];
  readonly [key: `nodes@${string}`]: readonly GraphNodeRow[];
  readonly [key: `edges@${string}`]: readonly GraphEdgeRow[];
  readonly [key: `nodeCounts@${string}`]: readonly GraphCountRow<GraphNodeKind>[];
  readonly [key: `measures@${string}`]: Cooperation;
  readonly [key: `edgeCounts@${string}`]: readonly GraphCountRow<GraphEdgeKind>[];
}

/**
 * Reads the part of the graph that the argument `scope` names, in one row.
 * @throws GraphError BAD_INPUT for a scope that is none, and for what is out of bounds
 */
export function explore(asked: Asked): Question {
  const { args, below, inquiry } = asked;
  const rules = rulesOf(asked);
  const scope = scopeOf(args['scope'], rules, inquiry);
  const cap = (argument: string, value: unknown, most: number) =>
    inquiry.binding.param(bounded(argument, value, [1, most]));
  const mostNodes = cap('maxNodes', args['maxNodes'] ?? DEFAULT_NODES, MAX_NODES);
  const mostEdges = cap('maxEdges', args['maxEdges'] ?? DEFAULT_EDGES, MAX_EDGES);

  const fields = (below['Graph'] ?? []).map(({ field }) => field);
  const needsLinks = fields.some((field) => NEED_LINKS.includes(field));
  const graph = project(graphShape(asked), below, 'graph', inquiry);
  const ids = needsLinks ? `[x IN shown | ${naming({ n: 'x.node' }, nodeId('n'))}]` : '[]';
  const text = [
    nodesFound(scope, rules, inquiry),
    `WITH found, found[..${mostNodes}] AS shown`,
    needsLinks ? linksFound(rules, inquiry) : '',
    needsLinks ? `WITH *, links[..${mostEdges}] AS drawn` : '',
    `${returning({ columns: graph.columns, cypher: `[${ids}, ${graph.cypher}]` })} AS row`,
  ].join(' ');
  const read = (value: unknown) => {
    const [of, values] = valuesOf(value);
    return Object.assign({}, graph.read(values), { ids: of });
  };
  return { text, read };
}

/** The nodes, in one pass over their list where nothing has to be looked up beside them. */
const nodes: Field = ({ below, inquiry }) => {
  const [x, node] = [inquiry.binding.name('x'), inquiry.binding.name('n')];
  const { columns, cypher, read } = project(graphNode(node), below, x, inquiry);
  const value = { read: eachOf(read), column: true };
  if (columns.length === 0) {
    const row = naming({ [node]: `${x}.node` }, cypher);
    return { ...value, cypher: `[${x} IN shown | ${row}]` };
  }
  const row = `UNWIND shown AS ${x} WITH ${x}, ${x}.node AS ${node}`;
  return { ...value, cypher: `COLLECT { ${row} ${returning({ columns, cypher })} }` };
};

const edges: Field = ({ below, inquiry }) => {
  const link = inquiry.binding.name('l');
  const { cypher, read } = project(graphEdge, below, link, inquiry);
  return { cypher: `[${link} IN drawn | ${cypher}]`, read: eachOf(read) };
};

const NEED_LINKS = ['edges', 'edgeCounts', 'measures'];

const graphShape = (asked: Asked): Shape => ({
  name: 'Graph',
  fields: { nodes, edges, nodeCounts, edgeCounts, measures: measured(asked) },
});
