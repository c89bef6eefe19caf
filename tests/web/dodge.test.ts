import { describe, expect, it } from 'vitest';
import { dodge } from '../../web/canvas/dodge.ts';

const crowd = Array.from({ length: 6 }, (_, index) => ({
  id: `n${index}`,
  x: 50 + index * 2,
  y: 50 - index,
  radius: 6,
}));

describe('dodge', () => {
  it('moves marks apart that cover each other', () => {
    const places = [...dodge(crowd).values()];
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9);
      }
    }
  });

  it('leaves a mark alone that nothing covers, and gives the same places each time', () => {
    const far = { id: 'far', x: 300, y: 300, radius: 6 };
    expect(dodge([...crowd, far]).get('far')).toEqual({ x: 300, y: 300 });
    expect(dodge(crowd)).toEqual(dodge(crowd));
  });
});
