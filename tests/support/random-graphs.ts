import fc from 'fast-check';
import type { PlainGraph, PlainLink, PlainNode } from './graph-reference.ts';
import { World } from './world.ts';

const YEARS = ['2005', '2010-06', '2015-03-02'];
const ENDS = ['2012', '2018-06', '2020-01-01'];
const maybe = (values: readonly string[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const dates = { since: maybe(YEARS), until: maybe(ENDS), asOf: fc.constantFrom('2009', '2019') };

/** What both ends of a link are called, by its kind. */
const networks: readonly PlainNode[] = ['first', 't1', 'egc'].map((key, at) => ({
  ...{ kind: 'NETWORK', key, asOf: '2024', since: at === 2 ? '2011' : undefined },
}));
const countries: readonly PlainNode[] = ['AA', 'BB', 'CC'].map((key) => ({
  ...{ kind: 'COUNTRY', key, asOf: '2024' },
}));

const team = fc.record({
  ...dates,
  teamKind: fc.constantFrom('CERT', 'SOC'),
  status: fc.constantFrom('ACTIVE', 'ACTIVE', 'CLOSED'),
});

const linksOf = (teams: readonly PlainNode[]): fc.Arbitrary<PlainLink[]> => {
  const among = (nodes: readonly PlainNode[]) => fc.constantFrom(...nodes);
  const unique = (link: fc.Arbitrary<PlainLink>, maxLength: number) =>
    fc.uniqueArray(link, {
      maxLength,
      selector: ({ from, to, own }) => `${from.key} ${to.key} ${own ?? ''}`,
    });
  const membership = fc.record({
    ...dates,
    kind: fc.constant('MEMBER_OF' as const),
    from: among(teams),
    to: among(networks),
    status: fc.constantFrom('CURRENT', 'FORMER'),
    tlp: fc.constantFrom('CLEAR', 'CLEAR', 'AMBER', undefined),
  });
  const coverage = fc.record({
    ...dates,
    kind: fc.constant('COVERS' as const),
    from: among(teams),
    to: among(countries),
    own: fc.constantFrom('NATIONAL', 'GOVERNMENT'),
  });
  const participation = fc.record({
    ...dates,
    kind: fc.constant('TAKES_PART_IN' as const),
    from: among(countries),
    to: among(networks),
  });
  const collaboration = fc
    .record({
      ...dates,
      kind: fc.constant('COLLABORATES_WITH' as const),
      from: among(teams),
      to: among(teams),
    })
    .filter(({ from, to }) => from !== to)
    .map((link) => ({ ...link, own: `${link.from.key}-${link.to.key}` }));
  const base = fc
    .subarray([...teams])
    .chain((based) =>
      fc.tuple(
        ...based.map((from) =>
          among(countries).map((to): PlainLink => ({ kind: 'BASED_IN', from, to, asOf: '2024' })),
        ),
      ),
    );
  return fc
    .tuple(
      unique(membership, 10),
      unique(coverage, 5),
      unique(participation, 3),
      unique(collaboration, 5),
      base,
    )
    .map((parts) => parts.flat());
};

/** Small worlds of teams, networks and countries, one of each by the same name as another. */
export const randomGraphs: fc.Arbitrary<PlainGraph> = fc
  .array(team, { minLength: 4, maxLength: 8 })
  .map((teams) => teams.map((one, at): PlainNode => ({ ...one, kind: 'TEAM', key: `t${at}` })))
  .chain((teams) =>
    linksOf(teams).map((links) => ({ nodes: [...teams, ...networks, ...countries], links })),
  );

/** A world that holds such a graph. */
export function worldOfGraph({ nodes, links }: PlainGraph): World {
  const world = new World();
  for (const { kind, key, teamKind, since, ...life } of nodes) {
    if (kind === 'TEAM') world.team(key, { ...life, since, kind: teamKind });
    else if (kind === 'NETWORK') world.network(key, { founded: since });
    else world.country(key);
  }
  for (const { kind, from, to, own, since, until, asOf, status, tlp } of links) {
    const owned = {
      COVERS: { role: own },
      COLLABORATES_WITH: { id: own, kind: 'AGREEMENT', title: 'A pact' },
      TAKES_PART_IN: { role: 'member' },
      ...{ MEMBER_OF: { status }, BASED_IN: {} },
    }[kind];
    const life = kind === 'BASED_IN' ? {} : { since, until, asOf };
    world.link(kind, from.key, to.key, { ...life, tlp, ...owned });
  }
  return world;
}
