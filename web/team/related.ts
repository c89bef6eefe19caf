import { type Covered, partnerOf, shortly, type TeamDetail } from './answers.ts';

/** Something that the team is connected with. */
export interface Related {
  readonly type: 'team' | 'country' | 'network';
  readonly name: string;
  readonly address: string;
}

/** What stands to either side of the team in the picture, and how much had no room there. */
export interface Sides {
  readonly start: readonly Related[];
  readonly end: readonly Related[];
  readonly left: number;
}

/** So many to a side are still read at a glance. */
const MOST = 12;

/** What a team is connected with today, each once: teams, countries that it covers, networks. */
export function relatedTo(
  team: TeamDetail,
  nameOf: (country: Covered['country']) => string,
): readonly Related[] {
  const all: readonly Related[] = [
    ...team.collaborations.nodes
      .filter(({ until }) => until === null)
      .map((collaboration) => {
        const partner = partnerOf(collaboration, team.slug);
        const address = `/teams/${partner.slug}`;
        return { type: 'team' as const, name: shortly(partner), address };
      }),
    ...team.covers.nodes
      .filter(({ until }) => until === null)
      .map(({ country }) => ({
        type: 'country' as const,
        name: nameOf(country),
        address: `/countries/${country.iso2}`,
      })),
    ...team.memberships.nodes
      .filter(({ status }) => status === 'CURRENT')
      .map(({ network: { slug, shortName } }) => ({
        type: 'network' as const,
        name: shortName,
        address: `/network?network=${slug}`,
      })),
  ];
  return [...new Map(all.map((one) => [one.address, one])).values()];
}

/** Teams to the one side where there are any, else countries; all others to the other side. */
export function sidesOf(related: readonly Related[]): Sides {
  const first = related.some(({ type }) => type === 'team') ? 'team' : 'country';
  const start = related.filter(({ type }) => type === first);
  const end = related.filter(({ type }) => type !== first);
  return {
    start: start.slice(0, MOST),
    end: end.slice(0, MOST),
    left: Math.max(start.length - MOST, 0) + Math.max(end.length - MOST, 0),
  };
}
