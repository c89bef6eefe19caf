import { UndirectedGraph } from 'graphology';
import type { NodeId } from '../explorer/node.ts';
import type { GraphNodeKind, RegionCode } from '../words.ts';

interface MeasuredRegion {
  readonly code: RegionCode;
  readonly name: string;
}

/** A node of a graph, as far as measures go. */
export interface MeasuredNode {
  readonly id: NodeId;
  readonly kind: GraphNodeKind;
  readonly label: string;
  /** Of a team, whether it is a member of nothing and works with nobody, shown or not. */
  readonly isIsolate: boolean;
  /** The ITU region that a team is based in. */
  readonly region: MeasuredRegion | null;
}

/** A membership or a collaboration, by the places of its ends in the list of nodes. */
export type MeasuredLink = readonly [from: number, to: number];

/**
 * The teams and networks of a graph, and who works with whom: a membership or a collaboration between
 * two of them is one link, whatever its kind, direction and number.
 */
export class Cooperation {
  readonly nodes: readonly MeasuredNode[];
  readonly #links: readonly MeasuredLink[];
  #graph: UndirectedGraph | undefined;

  constructor(nodes: readonly MeasuredNode[], links: readonly MeasuredLink[]) {
    this.nodes = nodes;
    this.#links = links;
  }

  /** Its nodes are called by their places. */
  get graph(): UndirectedGraph {
    if (this.#graph) return this.#graph;
    const graph = new UndirectedGraph();
    this.nodes.forEach(({ kind }, place) => {
      if (kind !== 'COUNTRY') graph.addNode(place);
    });
    for (const [from, to] of this.#links) if (from !== to) graph.mergeEdge(from, to);
    this.#graph = graph;
    return graph;
  }

  at(place: number | string): MeasuredNode {
    const node = this.nodes[Number(place)];
    if (!node) throw new Error(`There is no node at ${place}.`);
    return node;
  }

  isTeam(place: number | string): boolean {
    return this.at(place).kind === 'TEAM';
  }
}
