import { describe, expect, it } from 'vitest';
import type { PictureNode } from '../../../web/network/picture.ts';
import { nodeAt, nodesWithin, viewportOf } from '../../../web/network/places.ts';

const node = (id: string, x: number, y: number): PictureNode => ({
  id,
  key: `team:${id}`,
  kind: 'TEAM',
  label: id,
  degree: 1,
  order: 0,
  x,
  y,
});
const NODES = [node('a', 0, 0), node('b', 100, 0), node('c', 100, 400)];

describe('the places of a picture', () => {
  it('are all in the viewport that shows all', () => {
    const size = { width: 600, height: 300 };
    const viewport = viewportOf(NODES, size);
    if (!viewport) throw new Error('There are nodes to show.');
    for (const { x, y } of NODES) {
      const [left, top] = [x * viewport.zoom + viewport.pan.x, y * viewport.zoom + viewport.pan.y];
      expect(left > 0 && left < size.width && top > 0 && top < size.height).toBe(true);
    }
    expect(viewportOf([], size)).toBeUndefined();
    expect(viewportOf(NODES, { width: 0, height: 300 })).toBeUndefined();
  });

  it('lead to the nearest node, where there is one', () => {
    expect(nodeAt(NODES, { x: 98, y: 1 }, 1)).toBe('b');
    expect(nodeAt(NODES, { x: 50, y: 200 }, 1)).toBeUndefined();
  });

  it('are within a box, whichever of its corners was first', () => {
    expect(nodesWithin(NODES, { x: 150, y: 50 }, { x: -10, y: -10 })).toEqual(['a', 'b']);
  });
});
