import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../api/export/csv.ts';

const read = (csv: string): unknown => parse(csv, { bom: true, relaxColumnCount: true });

describe('a table as CSV', () => {
  it('is what RFC 4180 says, with the mark of UTF-8', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['Côte d’Ivoire', 1.5],
        [null, 'say "x", twice\nor more'],
      ]),
    ).toBe('\ufeffa,b\r\nCôte d’Ivoire,1.5\r\n,"say ""x"", twice\nor more"\r\n');
  });

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'gives no formula to a spreadsheet: %j',
    (text) => {
      expect(read(csvOf([[text, 'x']]))).toEqual([[`'${text}`, 'x']]);
    },
  );

  it('is read back as it was written', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    const row = fc.tuple(fc.constant('row'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(read(csvOf(rows))).toEqual(rows);
      }),
    );
  });
});
