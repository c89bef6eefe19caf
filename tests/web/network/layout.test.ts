import { describe, expect, it } from 'vitest';
import { place, stagesOf } from '../../../web/network/layout.ts';
import { slices } from '../../../web/network/messages.ts';

const ids = Array.from({ length: 40 }, (_, index) => `n${index}`);
const bonds = ids.slice(1).map((to, index) => ({ from: `n${index % 3}`, to }));

describe('the layout', () => {
  it('gives the same places for the same data', () => {
    expect(place(ids, bonds, new Map())).toEqual(place(ids, bonds, new Map()));
  });

  it('leaves what has a place where it is, and grows new nodes close to their neighbour', () => {
    const before = place(ids, bonds, new Map());
    const after = place([...ids, 'new'], [...bonds, { from: 'n30', to: 'new' }], before);
    for (const id of ids) expect(after.get(id)).toEqual(before.get(id));
    const [a, b] = [after.get('new'), after.get('n30')];
    if (!a || !b) throw new Error('A node has no place.');
    const distance = Math.hypot(a.x - b.x, a.y - b.y);
    expect(distance).toBeGreaterThan(10);
    expect(distance).toBeLessThan(250);
  });

  it('moves nothing when nothing is new', () => {
    const before = place(ids, bonds, new Map());
    expect(place(ids.slice(5), bonds, before)).toBe(before);
  });

  it('keeps nodes apart', () => {
    const places = [...place(ids, bonds, new Map()).values()];
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
      }
    }
  });

  it('grows a restored picture in the same rounds as it was grown', () => {
    const chain = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'd' },
    ];
    expect(stagesOf(['a', 'b', 'c', 'd'], chain, ['a'], ['b', 'c'])).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
    ]);
    expect(stagesOf(['a', 'b'], chain, ['a'], [])).toEqual([['a', 'b']]);
  });
});

describe('slices', () => {
  it('hold everything, in order, none larger than asked', () => {
    const parts = slices(ids, 7);
    expect(parts.flat()).toEqual(ids);
    expect(Math.max(...parts.map(({ length }) => length))).toBe(7);
    expect(slices([], 7)).toEqual([]);
  });
});
