import type { ResultOf } from 'gql.tada';
import type { PICTURE } from './query.ts';
import type { LinkKind, NodeKind } from './words.ts';
import { namedIn, type NetworkView, type NodeKey } from './view.ts';

type Answer = ResultOf<typeof PICTURE>['graph'];
export type NodeCounts = Answer['nodeCounts'];
export type LinkCounts = Answer['edgeCounts'];
export type AnsweredLink = Answer['edges'][number];

/** A node at its place. */
export interface PictureNode {
  readonly id: string;
  readonly key: NodeKey;
  readonly kind: NodeKind;
  readonly label: string;
  /** How many neighbours it has on record, drawn or not. */
  readonly degree: number;
  /** Where it stands among the others by name. */
  readonly order: number;
  readonly x: number;
  readonly y: number;
}

export interface PictureLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly isVerified: boolean;
  readonly isDated: boolean;
}

/** What is drawn, whole. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, PictureNode>;
  readonly byKey: ReadonlyMap<NodeKey, PictureNode>;
  readonly links: readonly PictureLink[];
  /** The neighbours of each node, by id. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly nodeCounts: NodeCounts;
  readonly linkCounts: LinkCounts;
  readonly tiers: readonly string[];
}

/** Collects a picture slice by slice, so that no step of it holds up the page. */
export class PictureBuilder {
  readonly #nodes = new Map<string, PictureNode>();
  readonly #byKey = new Map<NodeKey, PictureNode>();
  readonly #links: PictureLink[] = [];
  readonly #neighbours = new Map<string, Set<string>>();

  add(nodes: readonly PictureNode[], links: readonly PictureLink[]): void {
    for (const node of nodes) {
      this.#nodes.set(node.id, node);
      this.#byKey.set(node.key, node);
      this.#neighbours.set(node.id, new Set());
    }
    for (const link of links) {
      this.#links.push(link);
      this.#neighbours.get(link.from)?.add(link.to);
      this.#neighbours.get(link.to)?.add(link.from);
    }
  }

  build(counts: Pick<Picture, 'nodeCounts' | 'linkCounts' | 'tiers'>): Picture {
    return {
      nodes: this.#nodes,
      byKey: this.#byKey,
      links: this.#links,
      neighbours: this.#neighbours,
      ...counts,
    };
  }
}

export const keyOf = ({ kind, key }: { readonly kind: NodeKind; readonly key: string }): NodeKey =>
  `${kind.toLowerCase()}:${key}`;

/** How many nodes an expansion would add, as far as is known before it is asked for. */
export const moreAround = (picture: Picture, { id, degree }: PictureNode): number =>
  Math.max(0, degree - (picture.neighbours.get(id)?.size ?? 0));

/** What is to be seen of a picture under the choices that hide, in its own order. */
export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly links: readonly PictureLink[];
}

const kept = new WeakMap<Picture, { readonly key: string; readonly shown: Shown }>();

/**
 * What is left of a picture when kinds of nodes or links, or nodes of few neighbours, are hidden: what
 * was named stays, and what only hung on something hidden goes with it. The last answer is kept, for
 * most changes of a view hide nothing.
 */
export function shownOf(picture: Picture, view: NetworkView): Shown {
  const { kinds, links, degree, whole } = view;
  const key = JSON.stringify([kinds, links, degree, whole, namedIn(view)]);
  const last = kept.get(picture);
  if (last?.key === key) return last.shown;
  const shown = findShown(picture, view);
  kept.set(picture, { key, shown });
  return shown;
}

function findShown(picture: Picture, view: NetworkView): Shown {
  const named = new Set(view.whole ? [] : namedIn(view));
  const nodes = new Set<string>();
  for (const node of picture.nodes.values()) {
    const isWanted =
      (view.kinds.length === 0 || view.kinds.includes(node.kind)) && node.degree >= view.degree;
    if (isWanted || named.has(node.key)) nodes.add(node.id);
  }
  const links = picture.links.filter(
    ({ kind, from, to }) =>
      (view.links.length === 0 || view.links.includes(kind)) && nodes.has(from) && nodes.has(to),
  );
  if (view.kinds.length === 0 && view.links.length === 0) return { nodes, links };
  const isNamed = (id: string) => named.has(picture.nodes.get(id)?.key ?? '');
  const held = new Set<string>();
  for (const { from, to } of links) {
    if (view.whole || isNamed(from)) held.add(to);
    if (view.whole || isNamed(to)) held.add(from);
  }
  const stays = [...nodes].filter(
    (id) => held.has(id) || isNamed(id) || (view.whole && picture.nodes.get(id)?.kind === 'TEAM'),
  );
  const left = new Set(stays);
  return { nodes: left, links: links.filter(({ from, to }) => left.has(from) && left.has(to)) };
}

/** How much of the links shown nobody could verify, and of how many no date is known. */
export function thinness(links: readonly PictureLink[]) {
  const unverified = links.filter(({ isVerified }) => !isVerified).length;
  const undated = links.filter(({ isDated }) => !isDated).length;
  return { links: links.length, unverified, undated };
}

/** How many nodes and links the caps left out. */
export const leftOut = ({ nodeCounts, linkCounts }: Picture) => ({
  nodes: nodeCounts.reduce((sum, { found, shown }) => sum + found - shown, 0),
  links: linkCounts.reduce((sum, { found, shown }) => sum + found - shown, 0),
});
