import {
  EDGE_COLUMNS,
  leftOutSentence,
  NODE_COLUMNS,
  NUMBER_COLUMNS,
  type WholeGraph,
} from './whole-graph.ts';
import { element, escaped, XML_DECLARATION } from './xml.ts';

type Values = Readonly<Record<string, string | number | null>>;

/** A graph as GEXF 1.3, the format of Gephi. Source: https://gexf.net/. */
export function gexfOf(graph: WholeGraph): string {
  const nodes = graph.nodes.map((node) =>
    element('node', { id: node.id, label: node.label }, valuesOf(NODE_COLUMNS, node)),
  );
  const edges = graph.edges.map((edge) =>
    element(
      'edge',
      // Its kind tells a link from others between the same two nodes.
      { id: edge.id, source: edge.from, target: edge.to, kind: edge.kind },
      valuesOf(EDGE_COLUMNS, edge),
    ),
  );
  const meta =
    element('creator', {}, 'CIRT Atlas') +
    element('description', {}, escaped(leftOutSentence(graph)));
  const content = [
    element('attributes', { class: 'node' }, attributesOf(NODE_COLUMNS)),
    element('attributes', { class: 'edge' }, attributesOf(EDGE_COLUMNS)),
    element('nodes', { count: nodes.length }, nodes.join('\n')),
    element('edges', { count: edges.length }, edges.join('\n')),
  ].join('\n');
  const body = [
    element('meta', {}, meta),
    element('graph', { defaultedgetype: 'directed' }, content),
  ].join('\n');
  const root = { xmlns: 'http://gexf.net/1.3', version: '1.3' };
  return `${XML_DECLARATION}${element('gexf', root, body)}\n`;
}

/** What GEXF has a place of its own for is no attribute as well. */
const isOwn = (name: string) => name !== 'label';

const attributesOf = (columns: readonly string[]) =>
  columns
    .filter(isOwn)
    .map((name) =>
      element('attribute', {
        ...{ id: name, title: name },
        type: NUMBER_COLUMNS.includes(name) ? 'integer' : 'string',
      }),
    )
    .join('');

function valuesOf(columns: readonly string[], values: Values): string {
  const written = columns.filter(isOwn).flatMap((name) => {
    const value = values[name] ?? null;
    return value === null ? [] : [element('attvalue', { for: name, value })];
  });
  return written.length > 0 ? element('attvalues', {}, written.join('')) : '';
}
