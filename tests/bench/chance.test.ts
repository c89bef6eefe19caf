import { expect, it } from 'vitest';
import { chanceOfTelling } from './chance.ts';

it('is a half where nothing tells two lists apart', () => {
  expect(chanceOfTelling([1, 2, 3], [1, 2, 3])).toBe(0.5);
  expect(chanceOfTelling([2, 2], [2])).toBe(0.5);
});

it('is all or nothing where one lies above the other', () => {
  expect(chanceOfTelling([4, 5], [3, 1, 2])).toBe(1);
  expect(chanceOfTelling([1, 2], [5, 3])).toBe(0);
});

it('counts the pairs in which the one is above', () => {
  expect(chanceOfTelling([1, 3], [2, 2, 4])).toBeCloseTo(2 / 6);
});
