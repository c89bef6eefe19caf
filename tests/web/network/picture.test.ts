import { describe, expect, it } from 'vitest';
import { sceneOf, svgOf } from '../../../web/network/file.ts';
import { foregroundOf } from '../../../web/network/foreground.ts';
import { moreAround, PictureBuilder, shownOf, thinness } from '../../../web/network/picture.ts';
import { read } from '../../../web/network/view.ts';
import type { LinkKind, NodeKind } from '../../../web/network/words.ts';

const node = (key: string, kind: NodeKind, degree: number) => ({
  ...{ id: key, key: `${kind.toLowerCase()}:${key}`, kind, label: key, degree },
  ...{ order: 0, x: 0, y: 0 },
});
const link = (from: string, to: string, kind: LinkKind) => ({
  ...{ id: `${from}-${to}`, from, to, kind },
  isVerified: kind !== 'COVERS',
  isDated: true,
});
const nodes = [
  node('a', 'TEAM', 4),
  node('b', 'TEAM', 1),
  node('n', 'NETWORK', 9),
  node('C', 'COUNTRY', 2),
];
const links = [link('a', 'n', 'MEMBER_OF'), link('a', 'C', 'COVERS'), link('b', 'n', 'MEMBER_OF')];
const builder = new PictureBuilder();
builder.add(nodes, []);
builder.add([], links);
const picture = builder.build({ nodeCounts: [], linkCounts: [], tiers: [] });
const viewOf = (query: string) => read(new URLSearchParams(query));

describe('what is shown of a picture', () => {
  it('is all of it without a choice', () => {
    expect([...shownOf(picture, viewOf('team=a&expand=network:n')).nodes]).toEqual([
      'a',
      'b',
      'n',
      'C',
    ]);
  });

  it('loses a kind of node, and what only hung on it', () => {
    const shown = shownOf(picture, viewOf('team=a&kinds=TEAM,COUNTRY'));
    expect([...shown.nodes]).toEqual(['a', 'C']);
    expect(shown.links.map(({ id }) => id)).toEqual(['a-C']);
  });

  it('keeps what was named, however few neighbours it has', () => {
    expect([...shownOf(picture, viewOf('team=b&degree=4')).nodes]).toEqual(['a', 'b', 'n']);
  });

  it('says how much more is around a node, and how sure its links are', () => {
    const [a, b] = nodes;
    expect(a && moreAround(picture, a)).toBe(2);
    expect(b && moreAround(picture, b)).toBe(0);
    expect(thinness(links)).toEqual({ links: 3, unverified: 1, undated: 0 });
  });
});

describe('a large picture', () => {
  it('holds as elements what is looked at, and the best linked', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => node(`t${index}`, 'TEAM', index));
    const large = new PictureBuilder();
    large.add(many, [link('t1', 't2', 'COLLABORATES_WITH'), link('t3', 't4', 'COLLABORATES_WITH')]);
    const whole = large.build({ nodeCounts: [], linkCounts: [], tiers: [] });
    const shown = shownOf(whole, viewOf('whole=1'));
    const focus = {
      chosen: 't1',
      picked: new Set<string>(),
      marked: undefined,
      way: new Set<string>(),
    };
    const front = foregroundOf(whole, shown, focus);
    expect(front.hasGround).toBe(true);
    expect(front.nodes.size).toBeLessThan(100);
    for (const id of ['t1', 't2', 't1999']) expect(front.nodes).toContain(id);
    expect(front.links.map(({ id }) => id)).toEqual(['t1-t2']);
  });
});

describe('the picture as an SVG', () => {
  it('holds its names, its legend and its sources, all escaped', () => {
    const caption = {
      title: 'R&D <1>',
      lines: ['Sources'],
      nodes: { TEAM: 'Teams: 2' },
      links: { COVERS: 'Covers: 1' },
    };
    const text = svgOf(sceneOf({ nodes, links, at: picture.nodes }, { '--ink': '#111' }, caption));
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const words = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(
      expect.arrayContaining(['R&D <1>', 'Sources', 'Teams: 2', 'Covers: 1', 'n']),
    );
    expect(text).toContain('stroke-dasharray="7 4"');
  });
});
