import louvain from 'graphology-communities-louvain';
import type { Cooperation, MeasuredNode } from './cooperation.ts';
import { oncePer } from './once.ts';
import { seededRandom } from './random.ts';

/** What members of a community have in common. */
export interface Shared {
  readonly kind: 'NETWORK' | 'REGION';
  readonly name: string;
  /** How many of its teams have it. */
  readonly teams: number;
}

/** Teams and networks that have more to do with each other than with the rest. */
export interface Community {
  readonly nodes: readonly MeasuredNode[];
  readonly teams: number;
  /** What most of its teams share; null where no two of them do. */
  readonly shared: Shared | null;
}

export interface Communities {
  readonly communities: readonly Community[];
  readonly modularity: number | null;
}

/**
 * Communities by the Louvain method, the largest first; nodes without a link are in none. The method
 * tries nodes at random: with the same numbers each time, so the same graph has the same communities.
 */
export const communitiesOf = oncePer((cooperation: Cooperation): Communities => {
  const graph = cooperation.graph.copy();
  for (const node of graph.nodes()) if (graph.degree(node) === 0) graph.dropNode(node);
  if (graph.order === 0) return { communities: [], modularity: null };
  const { communities, modularity } = louvain.detailed(graph, {
    getEdgeWeight: null,
    rng: seededRandom(),
  });
  const places = Map.groupBy(graph.nodes(), (node) => communities[node]);
  const found = [...places.values()].map((members) => communityOf(cooperation, members));
  // As many teams and nodes: the one that stands first in the graph comes first, as the sort is stable.
  found.sort((a, b) => b.teams - a.teams || b.nodes.length - a.nodes.length);
  return { communities: found, modularity };
});

function communityOf(cooperation: Cooperation, members: readonly string[]): Community {
  const teams = members.filter((place) => cooperation.isTeam(place));
  const names = teams.flatMap((place) => [
    ...cooperation.graph
      .neighbors(place)
      .filter((one) => !cooperation.isTeam(one))
      .map((one) => `NETWORK ${cooperation.at(one).label}`),
    ...regionOf(cooperation.at(place)),
  ]);
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({
    ...{ name, count: all.length },
  }));
  // A network before a region, then by name: where as many share it.
  counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const [most] = counts;
  return {
    nodes: members.map((place) => cooperation.at(place)),
    teams: teams.length,
    shared: most && most.count > 1 ? sharedBy(most) : null,
  };
}

const regionOf = ({ region }: MeasuredNode) => (region === null ? [] : [`REGION ${region}`]);

function sharedBy({ name, count }: { readonly name: string; readonly count: number }): Shared {
  const [kind, ...words] = name.split(' ');
  return {
    kind: kind === 'NETWORK' ? 'NETWORK' : 'REGION',
    name: words.join(' '),
    teams: count,
  };
}
