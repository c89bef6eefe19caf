import { describe, expect, it } from 'vitest';
import { type Hours, reachableAt } from '../../web/team/hours.ts';

const office: Hours = {
  timeZone: 'Europe/Paris',
  roundTheClock: false,
  weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
  opens: '09:00',
  closes: '17:30',
};
const at = (hours: Hours, now: string) => {
  const found = reachableAt(hours, new Date(now));
  return 'until' in found ? [found.is, found.until.toISOString()] : [found.is];
};

describe('whether a contact answers', () => {
  it.each([
    ['2026-11-20T08:00:00Z', 'open', '2026-11-20T16:30:00.000Z'],
    ['2026-11-20T07:59:59Z', 'closed', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T16:30:00Z', 'closed', '2026-11-23T08:00:00.000Z'],
    ['2026-11-22T12:00:00Z', 'closed', '2026-11-23T08:00:00.000Z'],
  ])('is told in its own time zone at %s', (now, is, until) => {
    expect(at(office, now)).toEqual([is, until]);
  });

  it.each([
    ['2026-03-27T17:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['2026-10-23T17:00:00Z', '2026-10-26T08:00:00.000Z'],
  ])('follows the clocks when they change after %s', (now, until) => {
    expect(at(office, now)).toEqual(['closed', until]);
  });

  it('goes on over midnight', () => {
    const night: Hours = { ...office, timeZone: 'Asia/Kolkata', opens: '22:00', closes: '06:00' };
    // Saturday, 02:00 in Kolkata: the shift of Friday.
    expect(at(night, '2026-11-20T20:30:00Z')).toEqual(['open', '2026-11-21T00:30:00.000Z']);
    expect(at(night, '2026-11-21T20:30:00Z')).toEqual(['closed', '2026-11-23T16:30:00.000Z']);
  });

  it('is yes at any hour where it answers round the clock, and unknown where nobody says when', () => {
    expect(at({ ...office, roundTheClock: true }, '2026-11-22T03:00:00Z')).toEqual(['always']);
    expect(at({ ...office, closes: null }, '2026-11-20T08:00:00Z')).toEqual(['unknown']);
    expect(at({ ...office, weekdays: [] }, '2026-11-20T08:00:00Z')).toEqual(['unknown']);
  });
});
