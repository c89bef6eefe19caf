import { naming } from '../naming.ts';
import { project } from '../project.ts';
import { eachOf } from '../reader.ts';
import { type Field, type Shape, stored } from '../shape.ts';
import { GRAPH_EDGE_KINDS, GRAPH_NODE_KINDS } from '../words.ts';
import { NODE_KINDS } from './kinds.ts';

/** How many there are of a kind, and how many of them the graph shows. */
export interface GraphCountRow<Kind> {
  readonly kind: Kind;
  readonly found: number;
  readonly shown: number;
}

/** The nodes of each kind: all that the scope has, and those under the cap. */
export const nodeCounts = countsOf(
  'GraphNodeCount',
  GRAPH_NODE_KINDS.map((kind) => {
    const isOfKind = naming({ n: 'x.node' }, `n:${NODE_KINDS[kind].label}`);
    return {
      kind,
      found: `[x IN found WHERE ${isOfKind}]`,
      shown: `[x IN shown WHERE ${isOfKind}]`,
    };
  }),
);

/** The links of each kind: all that there are between the nodes shown, and those under the cap. */
export const edgeCounts = countsOf(
  'GraphEdgeCount',
  GRAPH_EDGE_KINDS.map((kind) => ({
    kind,
    found: `[x IN links WHERE type(x.link) = '${kind}']`,
    shown: `[x IN drawn WHERE type(x.link) = '${kind}']`,
  })),
);

interface Counted {
  readonly kind: string;
  /** Cypher lists. */
  readonly found: string;
  readonly shown: string;
}

function countsOf(name: string, kinds: readonly Counted[]): Field {
  const shape: Shape = {
    name,
    fields: { kind: stored('kind'), found: stored('found'), shown: stored('shown') },
  };
  const counts = kinds.map(
    ({ kind, found, shown }) => `{ kind: '${kind}', found: size(${found}), shown: size(${shown}) }`,
  );
  return ({ below, inquiry }) => {
    const count = inquiry.binding.name('x');
    const { cypher, read } = project(shape, below, count, inquiry);
    return { cypher: `[${count} IN [${counts.join(', ')}] | ${cypher}]`, read: eachOf(read) };
  };
}
