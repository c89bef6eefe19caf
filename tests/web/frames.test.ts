import { describe, expect, it } from 'vitest';
import { compose, pointIn } from '../../web/map/frames.ts';

const PLACES = {
  honduras: { longitude: -86.63, latitude: 14.82 },
  kiribati: { longitude: 173, latitude: 1.43 },
  samoa: { longitude: -172.44, latitude: -13.63 },
  cookIslands: { longitude: -159.78, latitude: -21.23 },
  holySee: { longitude: 12.45, latitude: 41.9 },
};

describe('the picture', () => {
  it.each([
    ['a desk', { width: 1150, height: 810 }, 4],
    ['a desk with the panel open', { width: 780, height: 810 }, 5],
    ['a phone', { width: 340, height: 460 }, 5],
    ['a wide low window', { width: 1800, height: 500 }, 4],
    ['no room at all', { width: 1, height: 1 }, 5],
  ])('has frames that do not overlap, on %s', (_where, size, count) => {
    const { width, height, frames } = compose(size);
    expect(frames).toHaveLength(count);
    for (const [index, a] of frames.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(width + 0.01);
      expect(a.y + a.height).toBeLessThanOrEqual(height + 0.01);
      for (const b of frames.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
    }
  });

  it('shows small island and small European States in an inset, on both sides of 180°', () => {
    const { frames } = compose({ width: 1150, height: 810 });
    const shownIn = (place: (typeof PLACES)[keyof typeof PLACES]) =>
      frames.filter((frame) => pointIn(frame, place)).map(({ id }) => id);
    expect(shownIn(PLACES.honduras)).toEqual(['world', 'caribbean']);
    expect(shownIn(PLACES.holySee)).toEqual(['world', 'europe']);
    for (const island of [PLACES.kiribati, PLACES.samoa, PLACES.cookIslands]) {
      expect(shownIn(island)).toEqual(['world', 'pacific']);
    }
  });

  it('cuts the world where Kiribati, Tuvalu, Fiji, Tonga and Samoa stay together', () => {
    const [world] = compose({ width: 1150, height: 810 }).frames;
    const x = (place: (typeof PLACES)[keyof typeof PLACES]) =>
      (world ? pointIn(world, place)?.x : 0) ?? 0;
    expect(x(PLACES.samoa)).toBeGreaterThan(x(PLACES.kiribati));
  });
});
