import { describe, expect, it } from 'vitest';
import { dayOf, inOrder, momentsUntil, nextStop, stopOf } from '../../web/atlas/time.ts';

describe('the line of time', () => {
  const moments = momentsUntil('2026-11-22');

  it('stops on the first day of every quarter, and on the last day', () => {
    expect(moments.slice(0, 2)).toEqual(['1995-01-01', '1995-04-01']);
    expect(moments.slice(-2)).toEqual(['2026-10-01', '2026-11-22']);
    expect(momentsUntil('2026-10-01').slice(-2)).toEqual(['2026-07-01', '2026-10-01']);
  });

  it('shows a day at the stop that it has reached', () => {
    expect(moments[stopOf(moments, '2015-05-20')]).toBe('2015-04-01');
    expect(stopOf(moments, '1990-01-01')).toBe(0);
    expect(stopOf(moments, '2026-11-22')).toBe(moments.length - 1);
  });

  it('is played from January to January, and ends on the last day', () => {
    const from = (day: string) => {
      const next = nextStop(moments, stopOf(moments, day));
      return next === undefined ? undefined : moments[next];
    };
    expect(from('2015-04-01')).toBe('2016-01-01');
    expect(from('2015-01-01')).toBe('2016-01-01');
    expect(from('2026-01-01')).toBe('2026-11-22');
    expect(from('2026-11-22')).toBeUndefined();
  });

  it('takes only days that there were, between the first and today', () => {
    expect(dayOf('2015-04-01')).toBe('2015-04-01');
    for (const wrong of ['2015-02-30', '2015-4-1', '1994-12-31', '9999-01-01', 'x', '', null]) {
      expect(dayOf(wrong)).toBeUndefined();
    }
  });

  it('puts the earlier of two days first', () => {
    expect(inOrder('2020-01-01', '2015-01-01')).toEqual(['2015-01-01', '2020-01-01']);
  });
});
