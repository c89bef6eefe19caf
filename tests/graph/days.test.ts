import { describe, expect, it } from 'vitest';
import { daysBetween, MAX_POINTS } from '../../graph/coverage/days.ts';
import { GraphError } from '../../graph/errors.ts';

describe('the days of a history', () => {
  it('are from, every step after it, and to', () => {
    expect(daysBetween('2023-11-30', '2024-04-15', 'MONTH')).toEqual([
      '2023-11-30',
      '2023-12-30',
      '2024-01-30',
      '2024-02-29',
      '2024-03-30',
      '2024-04-15',
    ]);
    expect(daysBetween('2020-02-29', '2022-02-28', 'YEAR')).toEqual([
      '2020-02-29',
      '2021-02-28',
      '2022-02-28',
    ]);
    expect(daysBetween('2024-01-01', '2024-07-01', 'QUARTER')).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-07-01',
    ]);
    expect(daysBetween('2024-01-01', '2024-01-01', 'YEAR')).toEqual(['2024-01-01']);
    expect(daysBetween('0001-12-31', '0002-02-28', 'MONTH')).toEqual([
      '0001-12-31',
      '0002-01-31',
      '0002-02-28',
    ]);
  });

  it('are no more than a history may have, and never run backwards', () => {
    expect(daysBetween('2000-01-01', '2025-01-01', 'MONTH')).toHaveLength(MAX_POINTS);
    expect(() => daysBetween('2000-01-01', '2025-01-02', 'MONTH')).toThrow(
      new GraphError(
        'BAD_INPUT',
        'from, to, step: by MONTH there are more points from 2000-01-01 to 2025-01-02 than the ' +
          `${MAX_POINTS} that a history may have. Ask for a longer step or a shorter time.`,
      ),
    );
    expect(() => daysBetween('0001-01-01', '9999-12-31', 'MONTH')).toThrow(GraphError);
    expect(() => daysBetween('2024-01-02', '2024-01-01', 'YEAR')).toThrow(
      'from: 2024-01-02 is after to: 2024-01-01. Give the earlier day as from.',
    );
  });
});
