import { connection, type ConnectionRow } from '../connection.ts';
import {
  changeIn,
  changeOf,
  changesBy,
  type CoverageChangeRow,
  endsOf,
  recordsOnDays,
} from '../coverage/changes.ts';
import { countedCountries, countGroups, groupsOfAll } from '../coverage/counts.ts';
import { coverageFacts } from '../coverage/facts.ts';
import { COUNTED_ABSENT, COVERED } from '../coverage/rules.ts';
import { countriesBy } from '../entities/country-list.ts';
import { country, type CountryRow } from '../entities/country.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Period, periodOf } from '../period.ts';
import { project, returning } from '../project.ts';
import type { Asked, Question, Shape } from '../shape.ts';
import { activitiesFor, activitiesOf, type ProgressActivitiesRow } from './activities.ts';
import { caveatsOf, doubts, type ProgressCaveatsRow } from './caveats.ts';
import { coverageOfDay, type ProgressCoverageRow, textList } from './coverage.ts';
import { needsOf, type ProgressNeedsRow } from './needs.ts';
import { membershipsOf, type ProgressMembershipsRow } from './memberships.ts';

/** What has become of national CIRTs between two days. */
export interface ProgressRow {
  readonly from: string;
  readonly to: string;
  readonly [key: `before@${string}`]: ProgressCoverageRow;
  readonly [key: `after@${string}`]: ProgressCoverageRow;
  readonly [key: `newlyCovered@${string}`]: ConnectionRow<CoverageChangeRow>;
  readonly [key: `noLongerCovered@${string}`]: ConnectionRow<CoverageChangeRow>;
  readonly [key: `absent@${string}`]: ConnectionRow<CountryRow>;
  readonly [key: `memberships@${string}`]: ProgressMembershipsRow;
  readonly [key: `needs@${string}`]: ProgressNeedsRow;
  readonly [key: `activities@${string}`]: ProgressActivitiesRow;
  readonly [key: `caveats@${string}`]: ProgressCaveatsRow;
}

/**
 * Reads the progress between the days `from` and `to`, in one row: what nobody asks for is not
 * worked out.
 * @throws GraphError BAD_INPUT when `from` is after `to`, and for a page that cannot be
 */
export function progress({ args, below, inquiry }: Asked): Question {
  const period = periodOf(args);
  const report = project(reportOf(period, inquiry), below, 'changes', inquiry);
  const asked = new Set((below['ProgressReport'] ?? []).map(({ field }) => field));
  const ifAsked = (fields: readonly string[], clause: () => string, otherwise = '') =>
    fields.some((field) => asked.has(field)) ? clause() : otherwise;
  const days = inquiry.binding.param(endsOf(period));
  const text =
    `${countedCountries(args['filter'], inquiry)} ` +
    `WITH n, ${coverageFacts('n')} AS f, ${groupsOfAll(GROUPINGS, inquiry)} AS known, ${days} AS days ` +
    `WITH n, known, ${recordsOnDays} AS records ` +
    `WITH collect({ country: n, known: known, records: records }) AS all ` +
    `WITH all, ${days} AS days ` +
    ifAsked(
      ['before', 'after'],
      () => `CALL (all, days) { ${eachDay} ${countGroups(GROUPINGS, below, inquiry)} } `,
      'WITH all, [] AS counted ',
    ) +
    // Aggregated, for so Neo4j lets go of `all`: a sort further down would hold it once for each row.
    `WITH head(collect({ counted: counted, countries: [x IN all | x.country], ` +
    `absentees: [x IN all WHERE ${is}.state IN ${textList(COUNTED_ABSENT)} | x.country], ` +
    `changes: [x IN all WHERE x.records[0].state <> ${is}.state ` +
    `| ${changeOf('x.country', 'x.records', period, inquiry)}], ` +
    `doubts: ${ifAsked(['caveats'], () => doubts('all'), '{}')} })) AS found ` +
    `WITH found.counted AS counted, found.countries AS countries, found.absentees AS absentees, ` +
    `found.changes AS changes, found.doubts AS doubts ` +
    ifAsked(['activities', 'caveats'], () => activitiesFor(period, inquiry)) +
    `${returning(report)} AS row`;
  return { text, read: report.read };
}

const is = 'x.records[-1]';

const GROUPINGS = ['REGION', 'DEVELOPMENT_GROUP'] as const;

/** A row for each country and each end of the period, as `countGroups` takes them. */
const eachDay =
  'UNWIND all AS x UNWIND range(0, size(days) - 1) AS i ' +
  'WITH x.country AS n, x.known AS known, days[i] AS day, x.records[i] AS c';

const changesWhere = (condition: string) =>
  changesBy((_row, all) => `[j IN ${all} WHERE ${condition}]`);

const covered = textList(COVERED);
const newlyCovered = changesWhere(`j.after IN ${covered} AND NOT j.before IN ${covered}`);
const noLongerCovered = changesWhere(`j.before IN ${covered} AND NOT j.after IN ${covered}`);
const absent = countriesBy(() => 'absentees', true);

function reportOf(period: Period, inquiry: Inquiry): Shape {
  const change = changeIn(period, inquiry);
  return {
    name: 'ProgressReport',
    fields: {
      from: () => inquiry.binding.param(period.from),
      to: () => inquiry.binding.param(period.to),
      before: coverageOfDay(period.from),
      after: coverageOfDay(period.to),
      newlyCovered: connection(() => change, newlyCovered),
      noLongerCovered: connection(() => change, noLongerCovered),
      absent: connection(() => country, absent),
      memberships: membershipsOf(period),
      needs: needsOf(period),
      activities: activitiesOf,
      caveats: caveatsOf,
    },
  };
}
