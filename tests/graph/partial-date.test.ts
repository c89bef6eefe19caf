import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../graph/partial-date.ts';

const first = (cell: string) => partialDate('first').safeParse(cell).data;
const last = (cell: string) => partialDate('last').safeParse(cell).data;

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a partial date', () => {
  it('is a day, the first or last of a month, or the first or last of a year', () => {
    expect(first('2024')).toEqual({ day: '2024-01-01', precision: 'YEAR' });
    expect(last('2024')).toEqual({ day: '2024-12-31', precision: 'YEAR' });
    expect(first('2024-02')).toEqual({ day: '2024-02-01', precision: 'MONTH' });
    expect(last('2024-02')).toEqual({ day: '2024-02-29', precision: 'MONTH' });
    expect(last('2023-02')).toEqual({ day: '2023-02-28', precision: 'MONTH' });
    expect(first('2024-02-29')).toEqual({ day: '2024-02-29', precision: 'DAY' });
  });

  it('keeps every day as it is', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([first(day)?.day, last(day)?.day]).toEqual([day, day]);
      }),
    );
  });

  it('begins and ends with the month and year that it names', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7), (day, length) => {
        const cell = day.slice(0, length);
        const [start, end] = [first(cell)?.day ?? '', last(cell)?.day ?? ''];
        expect(start <= day && day <= end).toBe(true);
        expect([start.slice(0, length), end.slice(0, length)]).toEqual([cell, cell]);
        const next = new Date(Date.parse(end) + 24 * 3_600_000).toISOString();
        expect(next.startsWith(cell)).toBe(false);
      }),
    );
  });

  it.each([
    '2023-02-29',
    '2024-13',
    '2024-00',
    '24',
    '2024-1',
    '2024/05/01',
    '1014',
    'about 2014',
    '2024-',
  ])('is not %j', (cell) => {
    expect(first(cell)).toBeUndefined();
    expect(last(cell)).toBeUndefined();
  });
});
