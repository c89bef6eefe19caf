import { buildSchema, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import sdl from '../../schema.graphql?raw';
import { NO_YEAR, timeLine, yearsOf } from '../../web/support/time-line.ts';
import { countryFilter, readView, writeView } from '../../web/support/view.ts';
import {
  PUBLISHED,
  readWeights,
  WEIGHT_NAMES,
  weighed,
  weightIn,
  writeWeights,
} from '../../web/support/weights.ts';

describe('the weights', () => {
  it('are those that the schema publishes', () => {
    const type = buildSchema(sdl).getType('PriorityWeights');
    if (!isInputObjectType(type)) throw new Error('The schema has no PriorityWeights.');
    const published = Object.values(type.getFields()).map(({ name, defaultValue }) => [
      name,
      defaultValue,
    ]);
    expect(Object.fromEntries(published)).toEqual(
      Object.fromEntries(WEIGHT_NAMES.map((name) => [name, PUBLISHED[name].points])),
    );
  });

  it('are read as a person writes them, and nothing else is', () => {
    expect(['0', '12', ' 7.5 ', '1000'].map(weightIn)).toEqual([0, 12, 7.5, 1000]);
    const wrong = ['', '-1', '1001', '1e3', 'many', '1.234', 'Infinity'];
    expect(wrong.map(weightIn)).toEqual(wrong.map(() => undefined));
  });

  it('are kept only where they are not the published ones', () => {
    const moved = weighed({}, 'support', 20);
    expect(moved).toEqual({ support: 20 });
    expect(weighed(moved, 'support', PUBLISHED.support.points)).toEqual({});
  });

  it('come back from the URL as they went, without rubbish', () => {
    const weights = { nationalTeam: 50, support: 0 };
    expect(writeWeights(weights)).toBe('nationalTeam:50,support:0');
    expect(readWeights(writeWeights(weights))).toEqual(weights);
    expect(readWeights('support:-1,toString:5,landlocked:9,,:,developing:12')).toEqual({
      landlocked: 9,
    });
  });
});

describe('the choices of the page', () => {
  it('come back from the URL as they went, without rubbish', () => {
    const view = {
      region: 'AFR',
      group: 'LDC',
      state: 'ABSENT',
      weights: { landlocked: 9 },
      rows: 'provider',
      row: 'itu',
      year: 'none',
    } as const;
    expect(readView(writeView(view))).toEqual(view);
    expect(
      writeView(readView(new URLSearchParams('region=MARS&year=soon&rows=x'))).toString(),
    ).toBe('');
  });

  it('become the filter of the API', () => {
    const view = readView(new URLSearchParams('region=AFR&state=ABSENT'));
    expect(countryFilter(view)).toEqual({
      region: { in: ['AFR'] },
      coverage: { state: { in: ['ABSENT'] } },
    });
    expect(countryFilter(readView(new URLSearchParams()))).toEqual({});
  });
});

describe('the time line', () => {
  const entry = (name: string, since: string | null, until: string | null = null) => ({
    name,
    since,
    until,
  });

  it('counts an activity in every year that it was under way', () => {
    expect(yearsOf(entry('', '2017-10', '2019-06'))).toEqual(['2017', '2018', '2019']);
    expect(yearsOf(entry('', null, '2019'))).toEqual(['2019']);
    expect(yearsOf(entry('', null))).toEqual([NO_YEAR]);
  });

  it('has every year between the first and the last, and the busiest row first', () => {
    const { columns, rows } = timeLine(
      [entry('b', '2014'), entry('a', '2012'), entry('a', '2014'), entry('a', null)],
      ({ name }) => [{ key: name, name }],
      'en',
    );
    expect(columns).toEqual(['2012', '2013', '2014', NO_YEAR]);
    expect(rows.map(({ key, total }) => [key, total])).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
    expect([...(rows[0]?.counts ?? [])]).toEqual([
      ['2012', 1],
      ['2014', 1],
      [NO_YEAR, 1],
    ]);
    expect(timeLine([], () => [], 'en')).toEqual({ columns: [], rows: [] });
  });
});
