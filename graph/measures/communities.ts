import louvain from 'graphology-communities-louvain';
import type { Cooperation, MeasuredNode } from './cooperation.ts';
import type { RegionCode } from '../words.ts';
import { oncePer } from './once.ts';
import { seededRandom } from './random.ts';

/** What members of a community have in common. */
export interface Shared {
  readonly kind: 'NETWORK' | 'REGION';
  readonly name: string;
  /** Which region it is; null of a network. */
  readonly region: RegionCode | null;
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
  const things = teams.flatMap((place) => [
    ...cooperation.graph
      .neighbors(place)
      .filter((one) => !cooperation.isTeam(one))
      .map((one) => networkOf(cooperation.at(one))),
    ...regionOf(cooperation.at(place)),
  ]);
  const counts = [...Map.groupBy(things, orderOf)].flatMap(([order, [thing, ...others]]) =>
    thing ? [{ ...thing, order, teams: 1 + others.length }] : [],
  );
  // A network before a region, then by name: where as many share it.
  counts.sort((a, b) => b.teams - a.teams || (a.order < b.order ? -1 : 1));
  const [most] = counts;
  return {
    nodes: members.map((place) => cooperation.at(place)),
    teams: teams.length,
    shared: most && most.teams > 1 ? sharedOf(most) : null,
  };
}

type Thing = Omit<Shared, 'teams'>;

const networkOf = ({ label }: MeasuredNode): Thing => ({
  ...{ kind: 'NETWORK', name: label, region: null },
});

const regionOf = ({ region }: MeasuredNode): readonly Thing[] =>
  region === null ? [] : [{ kind: 'REGION', name: region.name, region: region.code }];

const orderOf = ({ kind, name }: Thing) => `${kind} ${name}`;

const sharedOf = ({ kind, name, region, teams }: Shared): Shared => ({ kind, name, region, teams });
