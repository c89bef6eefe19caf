import { describe, expect, it } from 'vitest';
import { isStale } from '../../web/freshness.ts';
import { type Related, sidesOf } from '../../web/team/related.ts';

const related = (type: Related['type'], count: number): Related[] =>
  Array.from({ length: count }, (_, index) => ({
    type,
    name: `${type} ${index}`,
    address: `/${type}/${index}`,
  }));

describe('the picture of what a team is connected with', () => {
  it('has teams on the one side and all else on the other', () => {
    const sides = sidesOf([
      ...related('team', 2),
      ...related('country', 1),
      ...related('network', 3),
    ]);
    expect(sides.start.map(({ type }) => type)).toEqual(['team', 'team']);
    expect(sides.end.map(({ type }) => type)).toEqual(['country', 'network', 'network', 'network']);
    expect(sides.left).toBe(0);
  });

  it('has countries and networks on two sides where there are no teams', () => {
    const sides = sidesOf([...related('country', 2), ...related('network', 1)]);
    expect(sides.start.map(({ type }) => type)).toEqual(['country', 'country']);
    expect(sides.end.map(({ type }) => type)).toEqual(['network']);
  });

  it('says how many had no room', () => {
    const sides = sidesOf([...related('team', 20), ...related('network', 13)]);
    expect([sides.start.length, sides.end.length, sides.left]).toEqual([12, 12, 9]);
  });
});

describe('a record', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it('is stale when its newest fact is older than two years, to the day', () => {
    expect(isStale('2024-11-21', now)).toBe(true);
    expect(isStale('2024-11-22', now)).toBe(false);
  });
  it('counts from the first day of a date that is known in part', () => {
    expect(isStale('2024', now)).toBe(true);
    expect(isStale('2024-12', now)).toBe(false);
    expect(isStale('2025', now)).toBe(false);
  });
});
