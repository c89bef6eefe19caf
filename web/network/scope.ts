import type { VariablesOf } from 'gql.tada';
import type { PICTURE } from './query.ts';
import { nameOf, namedIn, type NetworkView, type NodeKey, scopeOf } from './view.ts';

/** How many nodes are drawn unless more are asked for. */
export const USUAL_NODES = 600;
const USUAL_LINKS = 6_000;
export const MOST_NODES = 20_000;
export const MOST_LINKS = 60_000;

export type PictureVariables = VariablesOf<typeof PICTURE>;

/** What the picture of a view asks. */
export function pictureVariables(view: NetworkView): PictureVariables {
  const maxNodes = Math.min(MOST_NODES, view.max ?? (view.whole ? MOST_NODES : USUAL_NODES));
  return {
    scope: view.whole
      ? { whole: true }
      : { neighbourhood: { of: namedIn(view).map(nodeKeyOf), depth: 1 } },
    constituencies: someOf(view.constituencies),
    statuses: someOf(view.statuses),
    tiers: someOf(view.tiers),
    asOf: view.asOf ?? null,
    maxNodes,
    maxEdges: maxNodes > USUAL_NODES ? MOST_LINKS : USUAL_LINKS,
  };
}

/** A node as the API takes it. */
export function nodeKeyOf(key: NodeKey) {
  if (scopeOf(key) === 'team') return { team: nameOf(key) };
  return scopeOf(key) === 'network' ? { network: nameOf(key) } : { country: nameOf(key) };
}

/** The files that a picture can be had as. */
export const FILES = [
  'graph.csv',
  'graph-nodes.csv',
  'graph.graphml',
  'graph.gexf',
  'graph.json',
] as const;

/** Where a file of the picture is, or of the selected nodes alone, under the same choices. */
export function exportAddress(file: string, view: NetworkView): string {
  const { maxNodes, maxEdges } = pictureVariables(view);
  const params = new URLSearchParams();
  const isPicked = view.picked.length > 0;
  if (view.whole && !isPicked) params.set('whole', 'true');
  else for (const key of isPicked ? view.picked : namedIn(view)) params.append('of', key);
  if (!view.whole || isPicked) params.set('depth', isPicked ? '0' : '1');
  for (const kind of view.kinds) params.append('nodeKind', kind);
  for (const kind of view.links) params.append('edgeKind', kind);
  for (const word of view.constituencies) params.append('constituency', word);
  for (const status of view.statuses) params.append('membershipStatus', status);
  for (const tier of view.tiers) params.append('tier', tier);
  if (view.asOf) params.set('asOf', view.asOf);
  if (view.degree > 0) params.set('minDegree', String(view.degree));
  params.set('maxNodes', String(maxNodes));
  params.set('maxEdges', String(maxEdges));
  return `/export/${file}?${params.toString()}`;
}

const someOf = <T>(list: readonly T[]) => (list.length > 0 ? [...list] : null);
