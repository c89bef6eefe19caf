import {
  EDGE_COLUMNS,
  leftOutSentence,
  NODE_COLUMNS,
  NUMBER_COLUMNS,
  type WholeGraph,
} from './whole-graph.ts';
import { element, escaped, XML_DECLARATION } from './xml.ts';

type Values = Readonly<Record<string, string | number | null>>;

/** A graph as GraphML. Source: http://graphml.graphdrawing.org/specification.html. */
export function graphmlOf(graph: WholeGraph): string {
  const nodes = graph.nodes.map((node) =>
    element('node', { id: node.id }, dataOf('node', NODE_COLUMNS, node)),
  );
  const edges = graph.edges.map((edge) =>
    element(
      'edge',
      { id: edge.id, source: edge.from, target: edge.to },
      dataOf('edge', EDGE_COLUMNS, edge),
    ),
  );
  const content = [
    element('desc', {}, escaped(leftOutSentence(graph))),
    ...keysOf('node', NODE_COLUMNS),
    ...keysOf('edge', EDGE_COLUMNS),
    element('graph', { id: 'atlas', edgedefault: 'directed' }, [...nodes, ...edges].join('\n')),
  ].join('\n');
  const namespace = { xmlns: 'http://graphml.graphdrawing.org/xmlns' };
  return `${XML_DECLARATION}${element('graphml', namespace, content)}\n`;
}

const keysOf = (of: 'node' | 'edge', columns: readonly string[]) =>
  columns.map((name) =>
    element('key', {
      ...{ id: `${of}-${name}`, for: of, 'attr.name': name },
      'attr.type': NUMBER_COLUMNS.includes(name) ? 'int' : 'string',
    }),
  );

const dataOf = (of: 'node' | 'edge', columns: readonly string[], values: Values) =>
  columns
    .map((name) => {
      const value = values[name] ?? null;
      return value === null
        ? ''
        : element('data', { key: `${of}-${name}` }, escaped(String(value)));
    })
    .join('');
