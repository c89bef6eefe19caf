import { describe, expect, it } from 'vitest';
import { pairs } from '../../web/progress/pairs.ts';
import { headlineOf, indented } from '../../web/progress/published-text.ts';
import { segmentsOf } from '../../web/progress/segments.ts';
import { exportPath, readProgress, writeProgress } from '../../web/progress/view.ts';

const NOW = '2026-11-22';

describe('the period in the URL', () => {
  it('is the last year where the URL says nothing, and rubbish says nothing', () => {
    const year = { from: '2025-11-22', to: NOW, region: undefined, report: undefined };
    expect(readProgress(new URLSearchParams(), NOW)).toEqual(year);
    expect(readProgress(new URLSearchParams('from=soon&to=2026-02-30&region=X'), NOW)).toEqual(
      year,
    );
    expect(writeProgress(year, NOW).toString()).toBe('');
  });

  it('comes back as it went', () => {
    const view = { from: '2023-12-31', to: '2024-12-31', region: 'AFR', report: 'abc' } as const;
    expect(readProgress(writeProgress(view, NOW), NOW)).toEqual(view);
    expect(readProgress(new URLSearchParams('to=2024-12-31'), NOW).from).toBe('2023-12-31');
  });

  it('leads to the same report as a file', () => {
    const view = readProgress(new URLSearchParams('region=AFR'), NOW);
    expect(exportPath('csv', view)).toBe(
      '/export/progress.csv?from=2025-11-22&to=2026-11-22&region=AFR',
    );
  });
});

describe('the chart of states', () => {
  it('divides a bar by countries, those with a CIRT first, and leaves out what nobody is in', () => {
    const segments = segmentsOf(
      [
        { state: 'ABSENT', countries: 1 },
        { state: 'UNKNOWN', countries: 0 },
        { state: 'NATIONAL', countries: 3 },
      ],
      200,
    );
    expect(segments).toEqual([
      { state: 'NATIONAL', count: 3, x: 0, width: 150 },
      { state: 'ABSENT', count: 1, x: 150, width: 50 },
    ]);
    expect(segmentsOf([], 200)).toEqual([]);
  });

  it('has each group beside itself, one that is there once only too', () => {
    const group = (key: string, countries: number) => ({
      key,
      countries,
      covered: 0,
      absent: 0,
      states: [],
    });
    const both = pairs([group('LDC', 44)], [group('SIDS', 37), group('LDC', 43)]);
    expect(both.map(({ key, before, after }) => [key, before.countries, after.countries])).toEqual([
      ['LDC', 44, 43],
      ['SIDS', 0, 37],
    ]);
  });
});

describe('the text of a published report', () => {
  const end = (covered: number, absent: number) => ({ total: { countries: 194, covered, absent } });

  it('gives its main numbers, or none where it has none', () => {
    const text = JSON.stringify({ before: end(123, 41), after: end(135, 37) });
    expect(headlineOf(text)).toEqual({
      covered: 135,
      coveredBefore: 123,
      absent: 37,
      absentBefore: 41,
      total: 194,
    });
    const without = ['', 'null', '[]', '{"after":{"total":{"covered":"many"}}}'];
    expect(without.map(headlineOf)).toEqual(without.map(() => undefined));
  });

  it('is laid out for people, and left as it is where it is no JSON', () => {
    expect(indented('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(indented('{')).toBe('{');
  });
});
