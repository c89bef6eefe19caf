import type { Cluster } from '../canvas/clusters.ts';
import { REGIONS } from '../words.ts';
import type { AtlasCountry, AtlasNetwork } from './answers.ts';

/** The countries that are in a network today, themselves or by a team based there. */
export function membersOf({ members, participations }: AtlasNetwork): ReadonlySet<string> {
  return new Set([
    ...members.nodes.flatMap(({ team }) => team.country?.iso2 ?? []),
    ...participations.nodes.flatMap(({ until, country }) => (until ? [] : country.iso2)),
  ]);
}

/** The cluster of those that are in no network. */
export const NO_NETWORK = 'NONE';

/** Countries by ITU region, by name within it. */
export const regionClusters = (
  countries: readonly AtlasCountry[],
  language: string,
): readonly Cluster[] =>
  REGIONS.map((code) => ({
    key: code,
    members: named(
      countries.filter(({ region }) => region.code === code),
      language,
    ),
  }));

/**
 * Countries by network. One that is in several stands with that of the fewest countries, which says
 * the most about it.
 */
export function networkClusters(
  countries: readonly AtlasCountry[],
  networks: readonly AtlasNetwork[],
  language: string,
): readonly Cluster[] {
  const smallestFirst = networks
    .map((network) => ({ key: network.slug, iso2s: membersOf(network) }))
    .toSorted((a, b) => a.iso2s.size - b.iso2s.size || (a.key < b.key ? -1 : 1));
  const byNetwork = Map.groupBy(
    countries,
    ({ iso2 }) => smallestFirst.find(({ iso2s }) => iso2s.has(iso2))?.key ?? NO_NETWORK,
  );
  return [...byNetwork]
    .map(([key, members]) => ({ key, members: named(members, language) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function named(countries: readonly AtlasCountry[], language: string): string[] {
  const { compare } = new Intl.Collator(language);
  return countries.toSorted((a, b) => compare(a.name, b.name)).map(({ iso2 }) => iso2);
}
