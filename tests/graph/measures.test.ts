import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgesOf } from '../../graph/measures/bridges.ts';
import { centralityOf, MAX_CENTRAL_NODES } from '../../graph/measures/centrality.ts';
import { communitiesOf } from '../../graph/measures/communities.ts';
import {
  Cooperation,
  type MeasuredLink,
  type MeasuredNode,
} from '../../graph/measures/cooperation.ts';

const node = (name: string, given: Partial<MeasuredNode> = {}): MeasuredNode => ({
  ...{ id: ['Team', name], kind: 'TEAM', label: name, isIsolate: false, region: null },
  ...given,
});
const AFRICA = { code: 'AFR', name: 'Africa' } as const;
const EUROPE = { code: 'EUR', name: 'Europe' } as const;
const network = (name: string) => node(name, { kind: 'NETWORK' });

const named = (nodes: readonly MeasuredNode[], links: readonly string[]) =>
  new Cooperation(
    nodes,
    links.map((link): MeasuredLink => {
      const [from = '', to = ''] = link.split('-');
      const placeOf = (name: string) => nodes.findIndex(({ label }) => label === name);
      return [placeOf(from), placeOf(to)];
    }),
  );

/** Random graphs of teams, networks and countries, with links between any of the former two. */
const cooperations = fc
  .array(fc.constantFrom('TEAM', 'TEAM', 'TEAM', 'NETWORK', 'COUNTRY'), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((kinds) => {
    const linked = kinds.flatMap((kind, place) => (kind === 'COUNTRY' ? [] : [place]));
    const end = fc.constantFrom(...(linked.length > 0 ? linked : [-1]));
    return fc.tuple(
      fc.constant(kinds.map((kind, place) => node(`n${place}`, { kind }))),
      fc.array(fc.tuple(end, end), { maxLength: linked.length > 0 ? 18 : 0 }),
    );
  });

/** The teams of each part that hangs together, without one of the nodes. */
function partsWithout(
  nodes: readonly MeasuredNode[],
  links: readonly MeasuredLink[],
  left: number,
  within?: ReadonlySet<number>,
): Set<number>[] {
  const parts: Set<number>[] = [];
  nodes.forEach(({ kind }, place) => {
    if (kind === 'COUNTRY' || place === left || (within && !within.has(place))) return;
    if (parts.some((part) => part.has(place))) return;
    const part = new Set([place]);
    for (let size = 0; size < part.size;) {
      size = part.size;
      for (const [from, to] of links) {
        if (from === left || to === left) continue;
        if (part.has(from)) part.add(to);
        if (part.has(to)) part.add(from);
      }
    }
    parts.push(part);
  });
  return parts;
}

describe('bridges', () => {
  it('are what separates teams when it is taken away, and how many', () => {
    fc.assert(
      fc.property(cooperations, ([nodes, links]) => {
        const teamsIn = (part: ReadonlySet<number>) =>
          [...part].filter((place) => nodes[place]?.kind === 'TEAM').length;
        const expected = nodes.flatMap(({ kind }, place) => {
          if (kind === 'COUNTRY') return [];
          const own = partsWithout(nodes, links, -1).find((part) => part.has(place));
          const pieces = partsWithout(nodes, links, place, own).map(teamsIn);
          const separates = pieces.reduce((sum, piece) => sum + piece, 0) - Math.max(0, ...pieces);
          return separates > 0 ? [{ label: `n${place}`, separates, place }] : [];
        });
        expected.sort((a, b) => b.separates - a.separates || a.place - b.place);
        expect(
          bridgesOf(new Cooperation(nodes, links)).map(({ node: { label }, separates }) => ({
            ...{ label, separates },
          })),
        ).toEqual(expected.map(({ label, separates }) => ({ label, separates })));
      }),
      { numRuns: 500, seed: 58 },
    );
  });

  it('are found in a chain that is longer than any stack', () => {
    const nodes = Array.from({ length: 30_000 }, (_, at) => node(`n${at}`));
    const links = nodes.slice(1).map((_, at): MeasuredLink => [at, at + 1]);
    const [first] = bridgesOf(new Cooperation(nodes, links));
    expect(first).toMatchObject({ node: { label: 'n14999' }, separates: 14_999 });
  });
});

describe('communities', () => {
  const [a, b] = [
    ['a1', 'a2', 'a3', 'a4'],
    ['b1', 'b2', 'b3'],
  ];
  const nodes = [
    ...b.map((name) => node(name, { region: EUROPE })),
    ...a.map((name, at) => node(name, { region: at < 2 ? AFRICA : EUROPE })),
    ...[network('net'), node('alone')],
  ];
  const within = (names: readonly string[]) =>
    names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one}-${other}`));
  const cooperation = () =>
    named(nodes, [...within(a), ...within(b), 'a1-b1', 'a1-net', 'a2-net', 'a3-net']);

  it('are those who have most to do with each other, named by what most of them share', () => {
    const { communities, modularity } = communitiesOf(cooperation());
    expect(
      communities.map(({ nodes: members, ...rest }) => ({
        ...rest,
        members: members.map(({ label }) => label),
      })),
    ).toEqual([
      {
        members: ['a1', 'a2', 'a3', 'a4', 'net'],
        ...{ teams: 4, shared: { kind: 'NETWORK', name: 'net', region: null, teams: 3 } },
      },
      {
        members: ['b1', 'b2', 'b3'],
        teams: 3,
        shared: { kind: 'REGION', name: 'Europe', region: 'EUR', teams: 3 },
      },
    ]);
    expect(modularity).toBeGreaterThan(0.3);
  });

  it('are the same for the same graph, and have each linked node once', () => {
    fc.assert(
      fc.property(cooperations, ([some, links]) => {
        const found = communitiesOf(new Cooperation(some, links));
        expect(communitiesOf(new Cooperation(some, links))).toEqual(found);
        const members = found.communities.flatMap((one) => one.nodes.map(({ label }) => label));
        const linked = new Set(
          links.flatMap(([from, to]) => (from === to ? [] : [`n${from}`, `n${to}`])),
        );
        expect(members.sort()).toEqual([...linked].sort());
      }),
      { numRuns: 200, seed: 58 },
    );
  });

  it('that share nothing have no name, and where nobody is linked there are none', () => {
    expect(communitiesOf(named([node('x'), node('y')], ['x-y'])).communities).toMatchObject([
      { teams: 2, shared: null },
    ]);
    expect(communitiesOf(named([node('x')], []))).toEqual({ communities: [], modularity: null });
  });
});

describe('centrality', () => {
  it('counts partners, and the shortest ways that lead through', () => {
    const star = named([node('hub'), node('x'), node('y'), node('z')], ['x-hub', 'hub-y', 'z-hub']);
    expect(centralityOf(star)?.map(({ degree, betweenness }) => [degree, betweenness])).toEqual([
      [3, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('is not worked out for too many', () => {
    const many = Array.from({ length: MAX_CENTRAL_NODES + 1 }, (_, at) => node(`n${at}`));
    expect(centralityOf(new Cooperation(many, []))).toBeNull();
    expect(centralityOf(new Cooperation(many.slice(1), []))).toHaveLength(MAX_CENTRAL_NODES);
  });
});
