import { country, type CountryRow } from '../entities/country.ts';
import { ofCountry } from '../gaps/of-country.ts';
import { project } from '../project.ts';
import { eachOf, firstOf } from '../reader.ts';
import type { Place, Shape } from '../shape.ts';
import { type GapCertainty, GAP_KINDS } from '../words.ts';
import { mature, nearest } from './helpers.ts';
import type { PossibleHelperRow } from './possible-helper.ts';
import type { PriorityFactor } from './weights.ts';

/** Something that a country's priority is made of. */
export interface FactorRow {
  readonly code: PriorityFactor;
  /** A coverage state, the code of a gap, whole years; null where the code says it all. */
  readonly because: string | null;
  readonly certainty: GapCertainty;
  readonly measure: number;
  readonly weight: number;
  readonly points: number;
  /** What the sentence about it is made of. */
  readonly reason: readonly [code: PriorityFactor, because: string | null, country: string];
}

/** Where a country would stand if one factor were gone. */
export interface IfClosedRow {
  readonly code: PriorityFactor;
  readonly points: number;
  readonly rank: number;
}

/** How much support a country needs, among those that it is ranked with. */
export interface PriorityRow {
  readonly rank: number;
  readonly points: number;
  readonly pointsNotOnRecord: number;
  readonly asOf: string;
  readonly [key: `country@${string}`]: CountryRow;
  readonly [key: `factors@${string}`]: readonly FactorRow[];
  readonly [key: `ifNational@${string}`]: IfClosedRow | null;
  readonly [key: `ifClosed@${string}`]: readonly IfClosedRow[];
  readonly [key: `helpers@${string}`]: readonly PossibleHelperRow[];
  readonly [key: `matureTeams@${string}`]: readonly PossibleHelperRow[];
}

const pointsOf = (factor: string) => `round(${factor}.measure * ${factor}.weight, 2)`;

/** A factor of a priority as `eachPriority` writes it. */
const factorOf = (priority: string): Shape => ({
  name: 'PriorityFactor',
  fields: {
    code: ({ from }) => `${from}.code`,
    because: ({ from }) => `${from}.because`,
    certainty: ({ from }) => `${from}.certainty`,
    measure: ({ from }) => `${from}.measure`,
    weight: ({ from }) => `${from}.weight`,
    points: ({ from }) => pointsOf(from),
    reason: ({ from }) => `[${from}.code, ${from}.because, ${priority}.country.name]`,
  },
});

/** What a measure of support can bring about; where a country lies, it cannot. */
const CLOSABLE: readonly PriorityFactor[] = [...GAP_KINDS, 'SUPPORT'];

/** The rank of so many points: one more than there are countries that have more. */
const rankOf = (points: string, scores: string) =>
  `1 + size([score IN ${scores} WHERE score > ${points}])`;

/** A priority without some of its factors, one at a time: as maps of the points that are left of `before`. */
const without = (priority: string, factors: readonly PriorityFactor[]) =>
  `[f IN ${priority}.factors WHERE f.code IN [${factors.map((code) => `'${code}'`).join(', ')}] | ` +
  `{ code: f.code, before: ${priority}.points, points: round(${priority}.points - ${pointsOf('f')}, 2) }]`;

const ifClosed = (scores: string): Shape => ({
  name: 'PriorityIfClosed',
  fields: {
    code: ({ from }) => `${from}.code`,
    points: ({ from }) => `${from}.points`,
    // The country itself is among those ranked, with the points that it has now.
    rank: ({ from }) =>
      `${rankOf(`${from}.points`, scores)} - CASE WHEN ${from}.before > ${from}.points THEN 1 ELSE 0 END`,
  },
});

/** Every map of a Cypher list, projected as `shape`; read one at a time. */
function each(shape: Shape, maps: string, { below, inquiry }: Place) {
  const one = inquiry.binding.name('x');
  const { cypher, read } = project(shape, below, one, inquiry);
  return { list: `[${one} IN ${maps} | ${cypher}]`, read };
}

/**
 * A priority as `eachPriority` binds it.
 * @param scores the variable that holds the points of every country that is ranked
 */
export const priorityShape = (day: unknown, scores: string): Shape => ({
  name: 'Priority',
  fields: {
    rank: ({ from }) => rankOf(`${from}.points`, scores),
    points: ({ from }) => `${from}.points`,
    pointsNotOnRecord: ({ from }) =>
      `round(reduce(sum = 0.0, f IN ${from}.factors | ` +
      `sum + CASE f.certainty WHEN 'NOT_ON_RECORD' THEN f.measure * f.weight ELSE 0 END), 2)`,
    asOf: ({ inquiry }) => inquiry.binding.param(day),
    country: ofCountry(day, ({ below, inquiry }, { country: of }) =>
      project(country, below, of, inquiry),
    ),
    factors: (place) => {
      const { list, read } = each(factorOf(place.from), `${place.from}.factors`, place);
      return { cypher: list, read: eachOf(read) };
    },
    ifNational: (place) => {
      const { list, read } = each(ifClosed(scores), without(place.from, ['NATIONAL_TEAM']), place);
      return { cypher: list, read: firstOf(read) };
    },
    ifClosed: (place) => {
      const { list, read } = each(ifClosed(scores), without(place.from, CLOSABLE), place);
      return { cypher: list, read: eachOf(read) };
    },
    helpers: ofCountry(day, nearest),
    matureTeams: ofCountry(day, mature),
  },
});
