import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../graph/cursor.ts';
import { filled, Later } from '../../graph/later.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageOf } from '../../graph/page.ts';

describe('pageOf', () => {
  it('reads forward by default', () => {
    expect(pageOf({}, 2)).toEqual({
      size: DEFAULT_PAGE_SIZE,
      sizeAndOne: DEFAULT_PAGE_SIZE + 1,
      backward: false,
      after: undefined,
      before: undefined,
    });
  });

  it('reads backward for last', () => {
    expect(pageOf({ last: 3, before: encodeCursor(['a', 'b']) }, 2)).toMatchObject({
      size: 3,
      backward: true,
      before: ['a', 'b'],
    });
  });

  it('leaves to later what is known only later, and refuses it then', () => {
    const { size, sizeAndOne } = pageOf({ first: new Later(({ values }) => values) }, 2);
    const given = (values: unknown) => ({ values, today: '2026-11-22', labels: [] });
    expect([filled(size, given(7)), filled(sizeAndOne, given(7))]).toEqual([7, 8]);
    expect(() => filled(size, given(501))).toThrow('first: 501 is not allowed');
  });

  it.each([
    [{ first: -1 }, 'first: -1 is not allowed'],
    [{ first: MAX_PAGE_SIZE + 1 }, `first: ${MAX_PAGE_SIZE + 1} is not allowed`],
    [{ last: 100_000 }, 'last: 100000 is not allowed'],
    [{ first: 1, last: 1 }, 'ask for one of the two'],
    [{ after: 'rubbish' }, 'after: this is not a cursor of this list'],
    [{ after: '' }, 'after: this is not a cursor of this list'],
    [{ before: encodeCursor(['one']) }, 'before: this is not a cursor of this list'],
  ])('refuses %j and says why', (args, message) => {
    expect(() => pageOf(args, 2)).toThrow(message);
  });
});

describe('a cursor', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (position) => {
        expect(decodeCursor('after', encodeCursor(position), position.length)).toEqual(position);
      }),
    );
  });

  it('never lets rubbish through as a position', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(decodeCursor('after', text, 2)).toHaveLength(2);
        } catch (error) {
          expect(String(error)).toContain('this is not a cursor');
        }
      }),
    );
  });
});
