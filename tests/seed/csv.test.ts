import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../seed/csv.ts';
import { toCsv } from './folder.ts';

describe('a CSV text', () => {
  it('gives back the cells that were written, whatever they are', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', ';', '汉') });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const { records, findings } = parseCsv('x.csv', toCsv(rows, lineEnd));
        expect(findings).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('says on which line each record starts, also behind cells of several lines', () => {
    const text = 'a,b\n1,"x\ny\nz"\n\n2,3\n"4\n",5\n6,7\n';
    const lines = (given: string) => parseCsv('x.csv', given).records.map(({ line }) => line);
    expect(lines(text)).toEqual([1, 2, 6, 7, 9]);
    expect(lines(text.replaceAll('\n', '\r\n'))).toEqual([1, 2, 6, 7, 9]);
  });

  it('gives the row at which it cannot be read any further', () => {
    const places = (text: string) =>
      parseCsv('x.csv', text).findings.map(({ line, found }) => [line, found.split(':')[0]]);
    expect(places('a,b\n1,2\n"3\n4\n')).toEqual([[3, 'Quote Not Closed']]);
    expect(places('a,b\n1,2"3\n')).toEqual([[2, 'Invalid Opening Quote']]);
    expect(places('a,b\n"1\n"2,3\n')).toEqual([[2, 'Invalid Closing Quote']]);
  });
});
