import type { Cell } from './csv.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, type WholeGraph } from './whole-graph.ts';

type Row = readonly Cell[];

/** The nodes of a graph, one a row. */
export const nodeTable = ({ nodes }: WholeGraph): readonly Row[] => [
  ['id', ...NODE_COLUMNS],
  ...nodes.map((node) => [node.id, ...NODE_COLUMNS.map((column) => node[column])]),
];

/** The links of a graph, one a row; their ends by id, and as a reader knows them. */
export function edgeTable({ nodes, edges }: WholeGraph): readonly Row[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const endOf = (id: string): Row => {
    const { key = null, label = null } = byId.get(id) ?? {};
    return [id, key, label];
  };
  return [
    ['id', 'from', 'fromKey', 'fromLabel', 'to', 'toKey', 'toLabel', ...EDGE_COLUMNS],
    ...edges.map((edge) => [
      ...[edge.id, ...endOf(edge.from), ...endOf(edge.to)],
      ...EDGE_COLUMNS.map((column) => edge[column]),
    ]),
  ];
}
