import { project, returning } from '../project.ts';
import { eachOf } from '../reader.ts';
import type { Asked, Field, Question, Shape } from '../shape.ts';
import type { CoverageState } from '../words.ts';
import {
  countedCountries,
  countGroups,
  type CoverageGroupRow,
  judgedOnDays,
  withFacts,
} from './counts.ts';
import { daysOf, type HistoryStep } from './days.ts';
import type { CoverageGrouping } from './grouping.ts';
import { recordOn } from './record.ts';
import { groupFields } from './report.ts';

export interface CoveragePointRow {
  readonly asOf: string;
  readonly [key: `groups@${string}`]: readonly CoverageGroupRow[];
  readonly [key: `total@${string}`]: readonly CoverageGroupRow[];
}

/** The states of a country, each from the point on at which it is first found. */
export interface CoverageTrackRow {
  readonly iso2: string;
  readonly name: string;
  readonly states: readonly { readonly asOf: string; readonly state: CoverageState }[];
}

export interface CoverageHistoryRow {
  readonly by: CoverageGrouping;
  readonly [key: `points@${string}`]: readonly CoveragePointRow[];
  readonly [key: `countries@${string}`]: readonly CoverageTrackRow[];
}

/**
 * Counts countries by group and coverage state on many days, in one row: the facts of each country
 * are read once, and judged for each day.
 * @throws GraphError BAD_INPUT when the history ends before it starts, or has too many points
 */
export function coverageHistory(
  { by, step }: { by: CoverageGrouping; step: HistoryStep },
  { args, below, inquiry }: Asked,
): Question {
  const history = project(historyBy(by), below, 'days', inquiry);
  const isCounted = (below['CoverageHistory'] ?? []).some(({ field }) => field === 'points');
  const text =
    `${countedCountries(args['filter'], inquiry)} ${withFacts([by], inquiry)} ` +
    `WITH countries, ${inquiry.binding.param(daysOf(args, step))} AS days ` +
    (isCounted
      ? `CALL (countries, days) { ${judgedOnDays} ${countGroups([by], below, inquiry)} } `
      : '') +
    `${returning(history)} AS row`;
  return { text, read: history.read };
}

const historyBy = (by: CoverageGrouping): Shape => ({
  name: 'CoverageHistory',
  fields: { by: ({ inquiry }) => inquiry.binding.param(by), points, countries: tracks },
});

/** The points that are counted already; all are empty where there is no country to count. */
const points: Field = ({ below, inquiry }) => {
  const point = inquiry.binding.name('p');
  const value = project(pointShape, below, point, inquiry);
  const empty = `[day IN days | { asOf: day, groups: [] }]`;
  return {
    cypher:
      `[${point} IN CASE WHEN size(counted) > 0 THEN counted ELSE ${empty} END ` +
      `| ${value.cypher}]`,
    read: eachOf(value.read),
  };
};

const pointShape: Shape = {
  name: 'CoveragePoint',
  fields: { ...groupFields, asOf: ({ from }) => `${from}.asOf` },
};

/** The states of each country in turn: not one a point, for they change but a few times. */
const tracks: Field = () => ({
  cypher: `COLLECT {
    UNWIND countries AS x WITH x.country AS n, x.facts AS f
    WITH n, [day IN days | ${recordOn('f', 'date(day)')}.state] AS states ORDER BY n.name, n.iso2
    RETURN { iso2: n.iso2, name: n.name, states: [
      i IN range(0, size(states) - 1) WHERE i = 0 OR states[i] <> states[i - 1]
      | { asOf: days[i], state: states[i] }
    ] }
  }`,
  column: true,
});
