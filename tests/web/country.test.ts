import { describe, expect, it } from 'vitest';
import { begunBy } from '../../web/country/begun-by.ts';
import { Footnotes } from '../../web/country/brief/footnotes.ts';
import { byWeight } from '../../web/country/by-weight.ts';
import { byYear } from '../../web/country/by-year.ts';
import { placeOf, spansOf } from '../../web/country/spans.ts';
import { codeIn } from '../../web/country/view.ts';
import { dayIn, yearBefore } from '../../web/days.ts';

describe('the address of a country', () => {
  it('takes a code in any letters, and nothing else', () => {
    expect(codeIn('ht')).toBe('HT');
    expect([codeIn('HTI'), codeIn(''), codeIn(undefined), codeIn('<b')]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('takes a day of the calendar, and nothing else', () => {
    expect(dayIn('2024-02-29')).toBe('2024-02-29');
    const wrong = ['2023-02-29', '2024-13-01', '2024', 'today', '', null];
    expect(wrong.map(dayIn)).toEqual(wrong.map(() => undefined));
  });

  it('finds the day a year before, of a leap day too', () => {
    expect(yearBefore('2026-11-22')).toBe('2025-11-22');
    expect(yearBefore('2024-02-29')).toBe('2023-02-28');
  });
});

describe('the teams on a day', () => {
  const team = (since: string | null, until: string | null = null) => ({ since, until });

  it('are those that may have begun and may not be over', () => {
    const [old, young, gone, undated] = [
      team('1997'),
      team('2020-05'),
      team('1990', '2015'),
      team(null),
    ];
    expect(begunBy([old, young, gone, undated], '2016-06-01')).toEqual({
      there: [old, undated],
      later: 1,
    });
    // A year counts to its last day.
    expect(begunBy([gone], '2015-12-31').there).toEqual([gone]);
  });
});

describe('the gaps', () => {
  it('stand by severity, and what a source states before what is only not on record', () => {
    const gaps = [
      { severity: 'LOW', certainty: 'NOT_ON_RECORD' },
      { severity: 'LOW', certainty: 'STATED' },
      { severity: 'CRITICAL', certainty: 'NOT_ON_RECORD' },
    ] as const;
    expect(gaps.toSorted(byWeight)).toEqual([gaps[2], gaps[1], gaps[0]]);
  });
});

describe('the line of years', () => {
  it('runs from the newest to the oldest, what has no date last', () => {
    const entry = (since: string | null, until: string | null = null) => ({ since, until });
    const years = byYear([entry(null), entry('2014'), entry(null, '2024-01-02'), entry('2014-05')]);
    expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
      [2024, 1],
      [2014, 2],
      [undefined, 1],
    ]);
  });
});

describe('the states over the years', () => {
  const spans = spansOf(
    [
      { asOf: '1988-01-01', state: 'UNKNOWN' },
      { asOf: '1997-01-01', state: 'NATIONAL' },
    ],
    '2026-11-22',
  );

  it('fill the whole time', () => {
    expect(spans.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 9);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ['1988-01-01', '1997-01-01'],
      ['1997-01-01', '2026-11-22'],
    ]);
    expect(placeOf('2026-11-22', '2026-11-22')).toBe(1);
  });

  it('know the last day before each change', () => {
    expect(spans.map(({ before }) => before)).toEqual([undefined, '1996-01-01']);
    const late = spansOf(
      [
        { asOf: '2026-01-01', state: 'ABSENT' },
        { asOf: '2026-11-22', state: 'NATIONAL' },
      ],
      '2026-11-22',
    );
    expect(late[1]?.before).toBe('2026-01-01');
  });
});

describe('the footnotes of the brief', () => {
  it('number each source once, in the order in which they are named', () => {
    const notes = new Footnotes();
    const said = (source: string, asOf: string | null = '2024') => ({ source, asOf });
    expect(
      [said('a'), said('b'), said('a'), said('a', null)].map((one) => notes.numberOf(one)),
    ).toEqual([1, 2, 1, 3]);
    expect(notes.all.map(({ number, said: { source } }) => [number, source])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'a'],
    ]);
  });
});
