import { held } from './plain-world.ts';
import { countsOn, membersOn, type RelatedTeam, type Relations, worksOn } from './relations.ts';

/**
 * The rules of docs/peers.md once more, in plain TypeScript over plain records: what the statement in the
 * graph is held against. It shares no code with it on purpose.
 */
export interface ExpectedPeer {
  readonly slug: string;
  readonly rank: number;
  readonly points: number;
  readonly reasons: readonly ExpectedReason[];
}

export interface ExpectedReason {
  readonly code: string;
  readonly shared: readonly string[];
  readonly points: number;
}

const round = (value: number) => Math.round(value * 100) / 100;
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function expectedPeers(world: Relations, slug: string, day: string): ExpectedPeer[] {
  const team = world.teams.find(({ id }) => id === slug);
  if (!team) throw new Error(`There is no team ${slug}.`);
  const scored = world.teams
    .filter((other) => other.id !== slug && worksOn(other, day))
    .map((other) => ({ other, reasons: reasonsFor(world, team, other, day) }))
    // Constituencies and languages add to what teams share; they do not make peers of them.
    .filter(({ reasons }) => reasons.some(({ code }) => !WORDS.includes(code)))
    .map(({ other, reasons }) => ({
      ...{ other, reasons },
      points: round(reasons.reduce((sum, { points }) => sum + points, 0)),
    }));
  return scored
    .toSorted(
      (a, b) =>
        b.points - a.points || order(a.other.name, b.other.name) || order(a.other.id, b.other.id),
    )
    .map(({ other, points, reasons }) => ({
      slug: other.id,
      rank: 1 + scored.filter((one) => one.points > points).length,
      points,
      reasons,
    }));
}

const WORDS = ['CONSTITUENCY', 'LANGUAGE'];

function reasonsFor(
  world: Relations,
  team: RelatedTeam,
  other: RelatedTeam,
  day: string,
): ExpectedReason[] {
  const networksOf = ({ memberships }: RelatedTeam) =>
    memberships.filter((one) => countsOn(one, day)).map(({ network }) => network);
  const servicesOf = ({ services }: RelatedTeam) =>
    services.filter((one) => held(one, day)).map(({ service }) => service);
  const threatsOf = ({ threats }: RelatedTeam) => [
    ...new Set(threats.filter((one) => held(one, day)).map(({ threat }) => threat)),
  ];
  const networks = networksOf(team)
    .filter((network) => networksOf(other).includes(network))
    .map((network) => ({ network, members: membersOn(world, network, day) }))
    .toSorted((a, b) => a.members - b.members || order(a.network, b.network))
    .map(({ network, members }) => {
      const measure = members <= 10 ? 1 : round(1 / Math.log10(members));
      return { code: 'NETWORK', shared: [network], points: round(measure * 15) };
    });
  const region = regionOf(world, team);
  return [
    ...networks,
    ...likeness('CONSTITUENCY', 20, team.constituencies, other.constituencies),
    ...likeness('SECTOR', 20, team.sectors, other.sectors),
    ...likeness('SERVICE', 15, servicesOf(team), servicesOf(other)),
    ...likeness('THREAT', 10, threatsOf(team), threatsOf(other)),
    ...likeness('LANGUAGE', 10, team.languages, other.languages),
    ...(region !== undefined && region === regionOf(world, other)
      ? [{ code: 'REGION', shared: [region], points: 10 }]
      : []),
  ];
}

const regionOf = ({ regions }: Relations, { country }: RelatedTeam) =>
  country === undefined ? undefined : regions[country];

function likeness(
  code: string,
  weight: number,
  ours: readonly string[],
  theirs: readonly string[],
): ExpectedReason[] {
  const shared = ours.filter((one) => theirs.includes(one)).toSorted(order);
  if (shared.length === 0) return [];
  const measure = round(shared.length / new Set([...ours, ...theirs]).size);
  return [{ code, shared, points: round(measure * weight) }];
}
