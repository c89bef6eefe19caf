import { describe, expect, it } from 'vitest';
import { type Row, sorted } from '../../web/atlas/table-rows.ts';

const row = (name: string, more: Partial<Row> = {}): Row => ({
  iso2: name.slice(0, 2).toUpperCase(),
  name,
  memberState: true,
  state: 'NATIONAL',
  region: 'AFR',
  groups: [],
  evidence: 'DOCUMENTED',
  asOf: '2024',
  sourcesDisagree: false,
  ...more,
});

const names = (rows: readonly Row[]) => rows.map(({ name }) => name);

describe('the table', () => {
  const rows = [
    row('Zambia', { asOf: '2014' }),
    row('Côte d’Ivoire', { state: 'ABSENT', asOf: undefined, evidence: undefined }),
    row('Czechia', { sourcesDisagree: true, evidence: 'UNVERIFIED' }),
    row('Åland', { state: 'UNKNOWN' }),
  ];

  it.each([
    ['country', ['Åland', 'Côte d’Ivoire', 'Czechia', 'Zambia']],
    ['state', ['Côte d’Ivoire', 'Åland', 'Czechia', 'Zambia']],
    ['asOf', ['Côte d’Ivoire', 'Zambia', 'Åland', 'Czechia']],
    ['evidence', ['Åland', 'Zambia', 'Czechia', 'Côte d’Ivoire']],
    ['disagree', ['Czechia', 'Åland', 'Côte d’Ivoire', 'Zambia']],
  ] as const)('sorts by %s, and by name where that says the same', (column, expected) => {
    expect(names(sorted(rows, { column, descending: false }, 'en'))).toEqual(expected);
  });

  it('sorts the other way round', () => {
    expect(names(sorted(rows, { column: 'country', descending: true }, 'en'))).toEqual([
      'Zambia',
      'Czechia',
      'Côte d’Ivoire',
      'Åland',
    ]);
  });
});
