import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ANONYMOUS } from '../../graph/viewer.ts';
import { decodeCursor, encodeCursor } from '../../graph/cursor.ts';
import {
  ascending,
  counted,
  descending,
  maybeDate,
  type Ordering,
  orderOf,
  text,
} from '../../graph/order.ts';
import { filled, Later } from '../../graph/later.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageOf } from '../../graph/page.ts';

const ordering: Ordering = {
  by: { NAME: text('name'), SINCE: maybeDate('since'), SIZE: counted(() => '0') },
  standard: [ascending('NAME')],
  key: [text('id')],
};
const byName = orderOf('Thing', ordering, {});
const bySince = orderOf('Thing', ordering, { orderBy: [{ field: 'SINCE', direction: 'DESC' }] });
const bySize = orderOf('Thing', ordering, { orderBy: [{ field: 'SIZE', direction: 'ASC' }] });

describe('orderOf', () => {
  it('is named after what was asked for, and ends in the key, which goes the same way', () => {
    expect(bySince.name).toBe('Thing:-SINCE');
    expect(bySince.columns.map((column) => column.descending)).toEqual([true, true]);
    expect(orderOf('Thing', { ...ordering, standard: [descending('NAME')] }, {}).name).toBe(
      'Thing:-NAME',
    );
  });

  it('takes the first mention of a field alone', () => {
    const field = 'NAME';
    const orderBy = [{ field, direction: 'DESC' }, { field: 'SINCE' }, { field }];
    expect(orderOf('Thing', ordering, { orderBy }).name).toBe('Thing:-NAME,SINCE');
  });
});

describe('pageOf', () => {
  it('reads forward by default', () => {
    expect(pageOf({}, byName)).toEqual({
      size: DEFAULT_PAGE_SIZE,
      sizeAndOne: DEFAULT_PAGE_SIZE + 1,
      backward: false,
      after: undefined,
      before: undefined,
    });
  });

  it('reads backward for last', () => {
    expect(
      pageOf({ last: 3, before: encodeCursor(['Thing:NAME', 'a', 'b']) }, byName),
    ).toMatchObject({ size: 3, backward: true, before: ['a', 'b'] });
  });

  it('leaves to later what is known only later, and refuses it then', () => {
    const { size, sizeAndOne } = pageOf({ first: new Later(({ values }) => values) }, byName);
    const given = (values: unknown) => ({ values, today: '2026-11-22', viewer: ANONYMOUS });
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
    [{ before: encodeCursor(['Thing:NAME', 'one']) }, 'before: this is not a cursor of this list'],
    [
      { after: encodeCursor(['Thing:-SINCE', '2008-01-01', 'b']) },
      'after: this cursor was made for Thing:-SINCE, and this list is Thing:NAME.',
    ],
  ])('refuses %j and says why', (args, message) => {
    expect(() => pageOf(args, byName)).toThrow(message);
  });
});

describe('a cursor', () => {
  it('comes back as it went', () => {
    const name = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(name, name, (...position) => {
        const cursor = encodeCursor([byName.name, ...position]);
        expect(decodeCursor('after', cursor, byName)).toEqual(position);
      }),
    );
  });

  it.each([
    [bySince, [null, 'b'], true],
    [bySince, ['2008-02-29', 'b'], true],
    [bySince, ['2007-02-29', 'b'], false],
    [bySince, ['soon', 'b'], false],
    [bySince, [2008, 'b'], false],
    [byName, [null, 'b'], false],
    [bySize, [3, 'b'], true],
    [bySize, ['3', 'b'], false],
  ] as const)('of %o with %j is taken: %s', (order, position, isTaken) => {
    const decode = () => decodeCursor('after', encodeCursor([order.name, ...position]), order);
    if (isTaken) expect(decode()).toEqual(position);
    else expect(decode).toThrow('this is not a cursor of this list');
  });

  it('never lets rubbish through as a position', () => {
    fc.assert(
      fc.property(fc.string(), (rubbish) => {
        try {
          expect(decodeCursor('after', rubbish, byName)).toHaveLength(2);
        } catch (error) {
          expect(String(error)).toContain('this is not a cursor');
        }
      }),
    );
  });
});
