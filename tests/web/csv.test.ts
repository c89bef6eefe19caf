import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../web/directory/csv.ts';

describe('a table as CSV', () => {
  it('is read as it was written', () => {
    const rows = [
      ['a', 'b,c', 'say "hi"'],
      ['two\nlines', '', 'Équipe 一'],
    ];
    expect(parse(csvOf(rows), { bom: true })).toEqual(rows);
  });

  it('holds no formula', () => {
    expect(csvOf([['=HYPERLINK("x")', '+1', '-1', '@a']])).toContain(
      `"'=HYPERLINK(""x"")",'+1,'-1,'@a`,
    );
  });
});
